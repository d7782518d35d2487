package dev.plinth.emit;

import dev.plinth.dialect.Dialect;
import java.util.Arrays;

/** The ways to name and arrange generated files. */
public enum LayoutKind {
    NUMBERED("numbered") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new SeparateFiles(FileNaming.NUMBERED, dialect, input.project());
        }
    },
    DATED("dated") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new SeparateFiles(new DatedNaming(dialect.name()), dialect, input.project());
        }
    },
    SINGLE_FILE("single-file") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new SingleFile(FileNaming.NUMBERED, dialect, input.project());
        }
    },
    PREFIXED("prefixed") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new SeparateFiles(
                    new PrefixedNaming(input.layout().pattern().orElse(PrefixedNaming.USUAL)),
                    dialect,
                    input.project());
        }
    },
    FLYWAY("flyway") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new FlywayLayout(dialect, ToolEngines.require(this, dialect));
        }
    },
    LIQUIBASE("liquibase") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            ToolEngines.require(this, dialect);
            return new LiquibaseLayout(dialect);
        }
    },
    GOLANG_MIGRATE("golang-migrate") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new GolangMigrateLayout(dialect, ToolEngines.require(this, dialect));
        }
    },
    DBMATE("dbmate") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            ToolEngines.require(this, dialect);
            return new DbmateLayout(dialect);
        }
    },
    SQITCH("sqitch") {
        @Override
        Layout of(EmissionInput input, Dialect dialect) {
            return new SqitchLayout(dialect, input.project(), ToolEngines.require(this, dialect));
        }
    };

    private final String word;

    LayoutKind(String word) {
        this.word = word;
    }

    /** As a project says it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException if no layout is called so */
    public static LayoutKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout is called " + word));
    }

    abstract Layout of(EmissionInput input, Dialect dialect);
}
