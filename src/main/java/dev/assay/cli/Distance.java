package dev.assay.cli;

import java.util.OptionalDouble;

/** Something that is read from its beginning to its end. */
interface Distance {

    /** Which part of it was read, from 0 to 1; empty if its length is not known. */
    OptionalDouble covered();
}
