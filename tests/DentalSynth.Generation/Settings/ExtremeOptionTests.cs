using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

public sealed class ExtremeOptionTests
{
    private static readonly GenerationOptions Small = GeneratedPractice.With(60);

    [Fact]
    public async Task Nobody_is_insured_where_nobody_is_to_be()
    {
        var practice = await GeneratedPractice.Make(Small with { InsuredRate = 0 });

        Assert.Empty(practice.Rows<PatPlan>());
        Assert.Empty(practice.Rows<ClaimProc>());
        Assert.NotEmpty(practice.Rows<Payment>());
    }

    [Fact]
    public async Task Every_fee_is_standard_and_every_visit_kept_where_all_are_to_be()
    {
        var practice = await GeneratedPractice.Make(
            Small with
            {
                StandardFeeRate = 1,
                CompletedRate = 0.9,
                BrokenRate = 0,
            }
        );
        var standard = practice
            .Rows<Fee>()
            .Where(fee => fee.FeeSched == 1)
            .ToDictionary(fee => fee.CodeNum ?? 0, fee => fee.Amount);

        Assert.All(practice.Rows<ProcedureLog>(), row => Assert.Equal(standard[row.CodeNum ?? 0], row.ProcFee));
        Assert.DoesNotContain(practice.Rows<Appointment>(), visit => visit.AptStatus == (short)AptStatus.Broken);
    }
}
