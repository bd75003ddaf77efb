using DentalSynth.Generators.Financial.Payments;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Ledger;

namespace DentalSynth.Generation.Financial.Payments;

public sealed class PatientPortionRuleTests
{
    private static readonly PatientPortionRule Rule = new(isLimited: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_single_claim_line_needs_no_extra_write_off(int lines) =>
        Assert.Equal(Money.Zero, Rule.WriteOff(Ledger(lines, writeOff: 0), Sample.Dollars(100)));

    [Theory]
    [InlineData(2, 30, 30, 0)]
    [InlineData(2, 30, 31, 1)]
    [InlineData(3, 30, 30, 15)]
    [InlineData(4, 30, 30, 20)]
    [InlineData(2, 0, 30, 30)]
    public void The_patient_portion_beyond_the_write_off_is_written_off(
        int lines,
        long writeOff,
        long due,
        long waived
    ) => Assert.Equal(Sample.Dollars(waived), Rule.WriteOff(Ledger(lines, writeOff), Sample.Dollars(due)));

    [Fact]
    public void Nothing_is_written_off_where_the_portion_is_not_limited() =>
        Assert.Equal(Money.Zero, new PatientPortionRule(false).WriteOff(Ledger(4, writeOff: 0), Sample.Dollars(100)));

    [Theory]
    [InlineData(1, 0, 30, true)]
    [InlineData(1, 30, 31, false)]
    [InlineData(2, 30, 15, true)]
    [InlineData(2, 30, 16, false)]
    public void A_share_is_taken_at_the_visit_when_a_further_claim_line_leaves_it_within_the_write_off(
        int lines,
        long writeOff,
        long share,
        bool isTaken
    ) => Assert.Equal(isTaken, Rule.CanBeTaken(Line(lines, writeOff), Sample.Dollars(share)));

    [Fact]
    public void The_capped_patient_portion_is_rounded_down_to_the_cent() =>
        Assert.Equal(new Money(66_67), Rule.WriteOff(Ledger(4, writeOff: 100), Sample.Dollars(100)));

    private static ClaimLine Line(int lines, long writeOff)
    {
        var treatment = Sample.Treatment();
        for (var line = 0; line < lines; line++)
        {
            treatment.Ledger.AddClaimLine();
        }

        return new()
        {
            ClaimProcNum = 1,
            Treatment = treatment,
            Coverage = Sample.Coverage(),
            Entered = Sample.Today,
            WriteOff = Sample.Dollars(writeOff),
        };
    }

    private static TreatmentLedger Ledger(int lines, long writeOff)
    {
        var ledger = new TreatmentLedger();
        ledger.PayByInsurance(Money.Zero, Sample.Dollars(writeOff));
        for (var line = 0; line < lines; line++)
        {
            ledger.AddClaimLine();
        }

        return ledger;
    }
}
