/**
 * Who plays. A person is known by an id and nothing else; a code of four words brings one to
 * another device. Ids and codes are made by whoever has a random source and are only checked here.
 * This module knows no clock and no random source.
 */
@NullMarked
package headway.people;

import org.jspecify.annotations.NullMarked;
