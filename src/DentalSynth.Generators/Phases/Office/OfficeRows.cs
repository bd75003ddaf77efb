using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Office;

/// <summary>What the office has before its first patient: employees and what they may do, views, lists of tasks, forms, programs.</summary>
/// <param name="run">The run.</param>
internal sealed class OfficeRows(RunContext run)
{
    /// <summary>Returns the rows of all tables.</summary>
    public IEnumerable<IRow> All() =>
        [
            .. UserGroupRows.Groups(),
            .. new UserGroupRows(run.Practice).Members(),
            .. new EmployeeRows(run.Practice, run.Sources).All(),
            .. new TimeAdjustRows(run).All(),
            .. new AppointmentViewRows(run.Practice).Views(),
            .. new AppointmentViewRows(run.Practice).Users(),
            .. new UserPreferenceRows(run.Practice).All(),
            .. new TaskListRows(run.Practice, run.Options.StartDate).Lists(),
            .. new TaskListRows(run.Practice, run.Options.StartDate).Watchers(),
            .. new SheetDefRows(run.Options.StartDate).Forms(),
            .. SheetDefRows.Fields(),
            .. ProgramRows.Programs(),
            .. ProgramRows.Properties(),
        ];
}
