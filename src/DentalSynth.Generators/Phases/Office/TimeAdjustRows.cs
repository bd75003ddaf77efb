using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Office;

/// <summary>Table timeadjust: days off and overtime, as the leader of an employee enters them in the evening.</summary>
/// <remarks>Read by the dbt model stg_opendental__timeadjust, which takes hours from 0 on.</remarks>
/// <param name="run">The run.</param>
internal sealed class TimeAdjustRows(RunContext run)
{
    private const int RowsPerEmployee = 10_000; // more than the open days of the longest run
    private static readonly TimeOnly DayOff = new(8, 0);

    /// <summary>Returns one row per day off and week with overtime before the as-of date.</summary>
    public IEnumerable<TimeAdjust> All() => run.Practice.Employees.SelectMany(Of);

    private IEnumerable<TimeAdjust> Of(StaffMember employee)
    {
        var last = employee.UserNum * RowsPerEmployee;
        var (day, asOf) = (BusinessDays.OnOrAfter(run.Options.StartDate), run.Options.AsOf);
        for (; day < asOf; day = BusinessDays.OnOrAfter(day.AddDays(1)))
        {
            if (run.Office.PaidTimeOff.IsOff(run.Sources.For("day off", employee.UserNum, day.DayNumber)))
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
        run.Office.Overtime.Hours(run.Sources.For("overtime", employee.UserNum, friday.DayNumber));

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
            ClinicNum = employee.Place > 0 ? run.Practice.Locations[employee.Place - 1].ClinicNum : 0,
            PtoDefNum = 0,
            PtoHours = dayOff,
            IsUnpaidProtectedLeave = false,
            SecuUserNumEntry = run.Practice.Staff.Of(employee.Role)[0],
        };
}
