/**
 * A MongoDB within the process, for whoever runs no database: a server on loopback over one file.
 * It differs from the server it is built on in three ways. What was answered is on the disk: every
 * command runs under one lock and is committed before its answer goes out. An answer is a copy, so
 * that no later write changes it while it is being sent. A find uses every index whose fields it
 * names, and ordinary indexes work.
 */
@NullMarked
package headway.store.embedded;

import org.jspecify.annotations.NullMarked;
