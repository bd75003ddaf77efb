namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether nothing and nobody is booked twice at a time.</summary>
internal static class BookingChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        NotTwice("No_chair_holds_two_visits_at_once", "operatory", visit => visit.Op),
        NotTwice(
            "Nobody_treats_two_patients_at_once",
            "provider (the hygienist of a hygiene visit)",
            visit => visit.IsHygiene == true ? visit.ProvHyg : visit.ProvNum
        ),
        NotTwice("No_patient_is_in_two_chairs_at_once", "patient", visit => visit.PatNum),
    ];

    private static PracticeCheck NotTwice(string name, string whose, Func<Appointment, long?> who) =>
        new(
            name,
            $"the scheduled and completed visits of each {whose} follow each other",
            practice => Overlaps(practice, who)
        );

    private static IEnumerable<Offender> Overlaps(CheckedPractice practice, Func<Appointment, long?> who)
    {
        var bookings = practice
            .Rows.RowsOf<Appointment>()
            .Where(Booking.IsInTheBook)
            .Select(visit => Booking.Of(visit, who(visit)))
            .Where(booking => booking.Who != 0)
            .OrderBy(booking => booking.Who)
            .ThenBy(booking => booking.Start)
            .ToList();
        return bookings
            .Zip(bookings.Skip(1))
            .Where(pair => pair.First.Who == pair.Second.Who && pair.First.End > pair.Second.Start)
            .Select(pair => new Offender(
                pair.Second.Visit,
                $"at {pair.Second.Start:s}, appointment {pair.First.Visit.AptNum} lasts until {pair.First.End:s}"
            ));
    }
}
