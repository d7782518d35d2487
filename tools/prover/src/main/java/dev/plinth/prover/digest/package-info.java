/** What stands in a database's tables, in few words that do not depend on the order of rows. */
@NullMarked
package dev.plinth.prover.digest;

import org.jspecify.annotations.NullMarked;
