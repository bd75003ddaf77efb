using DentalSynth.Generators.Foundation.Forms;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>The office's setup: employees, user groups, appointment views, task lists, forms and programs.</summary>
/// <param name="practice">The practice.</param>
/// <param name="rules">The office's rules.</param>
/// <param name="options">Dates of the run.</param>
/// <param name="sources">The run's sources.</param>
internal sealed class OfficeRows(Practice practice, OfficeRules rules, GenerationOptions options, RandomSources sources)
{
    public IEnumerable<IRow> All() =>
        [
            .. UserGroupRows.Groups(),
            .. new UserGroupRows(practice).Members(),
            .. new EmployeeRows(practice, sources).All(),
            .. new TimeAdjustRows(practice, rules, options, sources).All(),
            .. new AppointmentViewRows(practice).Views(),
            .. new AppointmentViewRows(practice).Users(),
            .. new UserPreferenceRows(practice).All(),
            .. new TaskListRows(practice, options.StartDate).Lists(),
            .. new TaskListRows(practice, options.StartDate).Watchers(),
            .. new SheetDefRows(options.StartDate).Forms(),
            .. SheetDefRows.Fields(),
            .. ProgramRows.Programs(),
            .. ProgramRows.Properties(),
        ];
}
