/** What the inspectors of all engines share. */
@NullMarked
package dev.plinth.inspector.support;

import org.jspecify.annotations.NullMarked;
