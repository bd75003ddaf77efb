namespace DentalSynth.Generators.Scheduling.Schedules;

/// <summary>Keys of table schedule, made of provider (0 for the practice), day and block of the day.</summary>
/// <remarks>So a later as-of date or another clinic leaves every key unchanged. There is room for 10,000 days and two
/// blocks; the start and as-of dates are at most eleven years apart.</remarks>
/// <param name="opened">The day on which the practice opened.</param>
internal sealed class ScheduleKeys(DateOnly opened)
{
    private const int BlocksPerProvider = 20_000;
    private const int BlocksPerDay = 2;

    /// <summary>Returns the key of a block.</summary>
    public long Of(long provNum, DateOnly day, int block) =>
        (provNum * BlocksPerProvider) + ((day.DayNumber - opened.DayNumber) * BlocksPerDay) + block + 1;
}
