using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Scheduling.Schedules;

/// <summary>Table schedule: the holidays on which the whole practice is closed.</summary>
/// <remarks>Read by the dbt model stg_opendental__schedule, whose tests take ProvNum and EmployeeNum 0 or null, but
/// look a 0 up in vain.</remarks>
/// <param name="options">Start and as-of date of the run.</param>
/// <param name="horizon">How far ahead the schedule is entered.</param>
internal sealed class HolidayRows(GenerationOptions options, ScheduleHorizonRule horizon)
{
    private readonly ScheduleKeys keys = new(options.StartDate);

    /// <summary>Returns one row per holiday that is not on a weekend.</summary>
    public IEnumerable<Schedule> All()
    {
        var (first, last) = (options.StartDate.DayNumber, horizon.LastDay(options.AsOf).DayNumber);
        return Enumerable
            .Range(first, last - first + 1)
            .Select(DateOnly.FromDayNumber)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Select(day => (Day: day, Name: BusinessDays.Holiday(day)))
            .Where(holiday => holiday.Name is not null)
            .Select(holiday => Row(holiday.Day, holiday.Name!));
    }

    private Schedule Row(DateOnly day, string name) =>
        new()
        {
            ScheduleNum = keys.Of(0, day, 0),
            SchedDate = day,
            StartTime = TimeOnly.MinValue,
            StopTime = TimeOnly.MinValue,
            SchedType = (short)ScheduleType.Practice,
            ProvNum = null,
            BlockoutType = 0,
            Note = name,
            Status = (short)ScheduleStatus.Holiday,
            EmployeeNum = null,
            DateTStamp = horizon.EnteredOn(day, options.StartDate, options.AsOf).ToDateTime(OfficeHours.Opening),
            ClinicNum = 0,
        };
}
