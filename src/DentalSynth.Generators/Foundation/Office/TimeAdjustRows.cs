using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>Table timeadjust: paid time off and overtime, entered in the evening by the employee's
/// supervisor.</summary>
/// <remarks>Read by the dbt model stg_opendental__timeadjust, which accepts no negative hours.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="rules">The office's rules.</param>
/// <param name="options">Dates of the run.</param>
/// <param name="sources">The run's sources.</param>
[Table("TimeAdjust", BelongsTo = TableScope.Clinic, Noun = "days off and overtime", LeastRows = 1)]
internal sealed class TimeAdjustRows(
    Practice practice,
    OfficeRules rules,
    GenerationOptions options,
    RandomSources sources
)
{
    private const int RowsPerEmployee = 10_000; // more than the open days of the longest run
    private static readonly TimeOnly DayOff = new(8, 0); // a full day: employees take no half days

    /// <summary>Returns one row per day off and week with overtime before the as-of date.</summary>
    public IEnumerable<TimeAdjust> All() => practice.Employees.SelectMany(Of);

    private IEnumerable<TimeAdjust> Of(StaffMember employee)
    {
        var last = employee.UserNum * RowsPerEmployee;
        var (day, asOf) = (BusinessDays.OnOrAfter(options.StartDate), options.AsOf);
        for (; day < asOf; day = BusinessDays.OnOrAfter(day.AddDays(1)))
        {
            if (rules.PaidTimeOff.IsOff(sources.For("day off", employee.UserNum, day.DayNumber)))
            {
                yield return Row(employee, ++last, day, "Day off", TimeOnly.MinValue, DayOff);
            }
            else if (day.DayOfWeek == DayOfWeek.Friday && OvertimeOf(employee, day) is { } overtime)
            {
                yield return Row(employee, ++last, day, "Overtime", TimeOnly.FromTimeSpan(overtime), TimeOnly.MinValue);
            }
        }
    }

    private TimeSpan? OvertimeOf(StaffMember employee, DateOnly friday) =>
        rules.Overtime.Hours(sources.For("overtime", employee.UserNum, friday.DayNumber));

    private TimeAdjust Row(
        StaffMember employee,
        long key,
        DateOnly day,
        string note,
        TimeOnly overtime,
        TimeOnly dayOff
    ) =>
        new()
        {
            TimeAdjustNum = key,
            EmployeeNum = employee.UserNum,
            TimeEntry = Clock.Closing(day),
            RegHours = TimeOnly.MinValue,
            OTimeHours = overtime,
            Note = note,
            IsAuto = false,
            ClinicNum = employee.Clinic > 0 ? practice.Clinics[employee.Clinic - 1].ClinicNum : 0,
            PtoDefNum = 0,
            PtoHours = dayOff,
            IsUnpaidProtectedLeave = false,
            SecuUserNumEntry = practice.Staff.Of(employee.Role)[0],
        };
}
