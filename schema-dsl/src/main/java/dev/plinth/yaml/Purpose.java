package dev.plinth.yaml;

/** What a project is read for: more has to be said where more is to be done. */
public enum Purpose {
    /** To know what it declares. */
    KNOW,
    /** To write SQL, or to use what was written: the project says where that is. */
    GENERATE
}
