/** Schemas, migrations and projects as YAML files: reading them with a place for everything, and writing them. */
@NullMarked
package dev.plinth.yaml;

import org.jspecify.annotations.NullMarked;
