using DentalSynth.Generators.Model.Codes.Scheduling;

namespace DentalSynth.Generators.Validation.Business;

/// <summary>Whether people and chairs are there when they are booked.</summary>
internal static class WorkingHoursChecks
{
    public static IEnumerable<PracticeCheck> All { get; } =
    [
        new(
            "Every_visit_is_within_the_working_hours_of_who_treats_in_that_chair",
            "a block of table schedule, with the visit's operatory in scheduleop, holds the whole visit",
            VisitsOutside
        ),
        new(
            "Nobody_has_two_blocks_of_working_hours_at_once",
            "the blocks of each provider follow each other",
            practice => Overlaps(practice, block => block.ProvNum)
        ),
        new(
            "No_chair_is_in_two_blocks_of_working_hours_at_once",
            "the blocks of each operatory follow each other",
            practice =>
            {
                var chairs = ChairsOf(practice);
                return Overlaps(practice, block => chairs[block.ScheduleNum].FirstOrDefault());
            }
        ),
        new(
            "Working_hours_are_on_open_days_and_not_at_lunch",
            "a provider's block is within 8:00 to 12:00 or 13:00 to 17:00 of an open day",
            practice =>
                BlocksOf(practice)
                    .Where(block => !IsOpen(block))
                    .Select(block => new Offender(
                        block,
                        $"{block.SchedDate:O}, {block.StartTime:HH:mm} to {block.StopTime:HH:mm}"
                    ))
        ),
        new(
            "The_dentist_of_a_visit_works_on_its_day",
            "an appointment's ProvNum has a block on its day, who examines at a hygiene visit too",
            practice =>
            {
                var days = BlocksOf(practice).Select(block => (block.ProvNum, block.SchedDate)).ToHashSet();
                return practice
                    .Rows.RowsOf<Appointment>()
                    .Where(visit =>
                        !days.Contains((visit.ProvNum, DateOnly.FromDateTime(visit.AptDateTime ?? default)))
                    )
                    .Select(visit => new Offender(visit, $"provider {visit.ProvNum}, {visit.AptDateTime:s}"));
            }
        ),
    ];

    private static bool IsOpen(Schedule block) =>
        BusinessDays.IsOpen(block.SchedDate ?? default)
        && block.StartTime < block.StopTime
        && OfficeHours.Blocks.Any(hours => hours.Start <= block.StartTime && block.StopTime <= hours.Stop);

    private static IEnumerable<Offender> VisitsOutside(CheckedPractice practice)
    {
        var chairs = ChairsOf(practice);
        var blocks = BlocksOf(practice).ToLookup(block => (block.ProvNum, block.SchedDate));
        return from visit in practice.Rows.RowsOf<Appointment>()
            where visit.IsHygiene != true || visit.ProvHyg is not null // else the hygienist is still to be named
            let booking = Booking.Of(visit, visit.IsHygiene == true ? visit.ProvHyg : visit.ProvNum)
            let day = blocks[(booking.Who, DateOnly.FromDateTime(booking.Start))]
            where !day.Any(block => Holds(block, booking) && chairs[block.ScheduleNum].Contains(visit.Op))
            select new Offender(
                visit,
                $"provider {booking.Who}, {booking.Start:s} to {booking.End:s}, chair {visit.Op}"
            );
    }

    private static bool Holds(Schedule block, Booking booking) =>
        block.StartTime <= TimeOnly.FromDateTime(booking.Start) && TimeOnly.FromDateTime(booking.End) <= block.StopTime;

    private static IEnumerable<Offender> Overlaps(CheckedPractice practice, Func<Schedule, long?> whose)
    {
        var blocks = BlocksOf(practice)
            .Select(block => (Whose: whose(block), Block: block))
            .OrderBy(entry => (entry.Whose, entry.Block.SchedDate, entry.Block.StartTime))
            .ToList();
        return blocks
            .Zip(blocks.Skip(1))
            .Where(pair => pair.First.Whose == pair.Second.Whose)
            .Where(pair => pair.First.Block.SchedDate == pair.Second.Block.SchedDate)
            .Where(pair => pair.First.Block.StopTime > pair.Second.Block.StartTime)
            .Select(pair => new Offender(
                pair.Second.Block,
                $"begins before block {pair.First.Block.ScheduleNum} ends"
            ));
    }

    private static IEnumerable<Schedule> BlocksOf(CheckedPractice practice) =>
        practice.Rows.RowsOf<Schedule>().Where(block => block.SchedType == (short)ScheduleType.Provider);

    private static ILookup<long?, long?> ChairsOf(CheckedPractice practice) =>
        practice.Rows.RowsOf<ScheduleOp>().ToLookup(chair => chair.ScheduleNum, chair => chair.OperatoryNum);
}
