/** Cases in folders: two schemas, and every byte that must come of the way between them. */
@NullMarked
package dev.plinth.golden;

import org.jspecify.annotations.NullMarked;
