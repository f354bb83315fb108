/**
 * Who plays, and who trains. A person is known by an id and nothing else; a code of four words
 * brings one to another device. A trainer has a name, and a password to sign in with. Ids and codes
 * are made by whoever has a random source and are only checked here. This module knows no clock and
 * no random source.
 */
@NullMarked
package headway.people;

import org.jspecify.annotations.NullMarked;
