/** The command line: thin, and quick to start; a command loads only what it needs. */
@NullMarked
package dev.plinth.cli;

import org.jspecify.annotations.NullMarked;
