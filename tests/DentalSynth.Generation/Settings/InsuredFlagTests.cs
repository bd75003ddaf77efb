using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class InsuredFlagTests
{
    [Fact]
    public async Task Whoever_has_a_plan_is_flagged_as_insured()
    {
        var practice = await GeneratedPractice.Of(1_000);

        Assert.Equal(Insured(practice), Flagged(practice, "I"));
    }

    [Fact]
    public async Task With_the_switch_on_only_those_who_have_been_treated_are_flagged()
    {
        var profile = PracticeProfile.Demo.With(
            "flag",
            [new("Patient.InsuredFlagOnceTreated", "on", "this test"), new("Patient.InsuredFlag", "1", "this test")]
        );
        var practice = await GeneratedPractice.Make(GeneratedPractice.With(1_000) with { Profile = profile });
        var treated = practice
            .Rows<ProcedureLog>()
            .Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete)
            .Select(procedure => procedure.PatNum ?? 0);

        Assert.Equal(Insured(practice).Intersect(treated).Order(), Flagged(practice, "1"));
        Assert.NotEmpty(Insured(practice).Except(treated));
    }

    private static IEnumerable<long> Insured(GeneratedPractice practice) =>
        practice.Rows<PatPlan>().Select(plan => plan.PatNum ?? 0).Distinct().Order();

    private static IEnumerable<long> Flagged(GeneratedPractice practice, string flag) =>
        practice.Rows<Patient>().Where(patient => patient.HasIns == flag).Select(patient => patient.PatNum);
}
