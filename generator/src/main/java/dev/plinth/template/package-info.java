/** FreeMarker, and nothing else knows it. */
@NullMarked
package dev.plinth.template;

import org.jspecify.annotations.NullMarked;
