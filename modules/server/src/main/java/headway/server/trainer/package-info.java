/**
 * Who trains: signing in by password, the links that make a trainer of someone, the account, and
 * the invitations. Passwords are worked on by threads of their own and are kept as Argon2id hashes;
 * of a session or a link only a digest is kept. docs/decisions/trainers-sign-in.md tells what is
 * defended against, and what is not.
 */
@NullMarked
package headway.server.trainer;

import org.jspecify.annotations.NullMarked;
