using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generation.Clinical;

public sealed class DiagnosisRuleTests
{
    private static readonly TreatmentNeed Filling = Need("D2391", weight: 3, youngest: 6, oldest: 99);
    private static readonly TreatmentNeed Crown = Need("D2740", weight: 1, youngest: 18, oldest: 99);
    private static readonly DiagnosisRule Rule = new(findingsPerExam: 0.6, [Filling, Crown], perioFactor: 1);

    [Fact]
    public void Thirty_percent_of_exams_find_2_needs_and_the_others_none()
    {
        Draws.AssertShare(0.3, random => Rule.Findings(40, random).Count == 2);
        Draws.AssertShare(0.7, random => Rule.Findings(40, random).Count == 0);
    }

    [Fact]
    public void More_than_2_findings_per_exam_mean_findings_at_every_exam()
    {
        var rule = new DiagnosisRule(findingsPerExam: 3, [Filling], perioFactor: 1);

        Draws.AssertShare(0.5, random => rule.Findings(40, random).Count == 2);
        Draws.AssertShare(0.5, random => rule.Findings(40, random).Count == 4);
    }

    [Fact]
    public void Findings_are_as_frequent_as_their_weights()
    {
        var findings = new DiagnosisRule(findingsPerExam: 2, [Filling, Crown], perioFactor: 1);

        Draws.AssertShare(0.75, random => findings.Findings(40, random)[0] == Filling);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(17, 1)]
    [InlineData(18, 2)]
    [InlineData(99, 2)]
    [InlineData(100, 0)]
    [InlineData(130, 0)]
    public void No_need_is_diagnosed_outside_its_ages(int age, int kinds) =>
        Assert.Equal(
            kinds,
            Draws.Of(random => Rule.Findings(age, random)).SelectMany(found => found).Distinct().Count()
        );

    private static TreatmentNeed Need(string code, double weight, int youngest, int oldest) =>
        new(Sample.Code(code), null, null, AppointmentKind.Restorative, Diagnosis: 368, weight, youngest, oldest);
}
