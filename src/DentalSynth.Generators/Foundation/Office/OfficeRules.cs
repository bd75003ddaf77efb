using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Foundation.Office;

/// <summary>The rules of the office, each with its numbers.</summary>
internal sealed class OfficeRules(PracticeProfile profile)
{
    public PaidTimeOffRule PaidTimeOff { get; } = new(profile.PaidTimeOff.DaysPerYear);

    public OvertimeRule Overtime { get; } = new(profile.Overtime.Rate);
}
