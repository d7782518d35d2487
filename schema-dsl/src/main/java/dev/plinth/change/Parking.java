package dev.plinth.change;

/**
 * An operation that keeps what a step takes away, or gives it back. Only a plan writes it, no author does, so that what
 * reads the steps of a migration need not tell them apart.
 */
public sealed interface Parking extends Operation
        permits AddParked,
                CreateParked,
                DiscardParked,
                DiscardParkedTable,
                DropParked,
                DropParkedTable,
                KeepValues,
                NoWayBack,
                ParkColumn,
                ParkRows,
                ParkTable,
                RemakeParked,
                RoomParked,
                UnparkColumn,
                UnparkTable,
                WriteMarked {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.parking(this);
    }

    /** For those who read what authors write. */
    default IllegalArgumentException unwritten() {
        return new IllegalArgumentException("no author writes this step: " + this);
    }

    interface Visitor<R> {
        R addParked(AddParked operation);

        R dropParked(DropParked operation);

        R keepValues(KeepValues operation);

        R createParked(CreateParked operation);

        R dropParkedTable(DropParkedTable operation);

        R parkRows(ParkRows operation);

        R writeMarked(WriteMarked operation);

        R noWayBack(NoWayBack operation);

        R parkColumn(ParkColumn operation);

        R unparkColumn(UnparkColumn operation);

        R parkTable(ParkTable operation);

        R unparkTable(UnparkTable operation);

        R discardParked(DiscardParked operation);

        R roomParked(RoomParked operation);

        R discardParkedTable(DiscardParkedTable operation);

        R remakeParked(RemakeParked operation);
    }
}
