using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ExtremeOptionFacts
{
    private static readonly GenerationOptions Small = GeneratedPractice.With(60);

    public static TheoryData<GenerationOptions> AtTheEnds { get; } =
    [
        Small with
        {
            InsuredRate = 0,
        },
        Small with
        {
            InsuredRate = 1,
        },
        Small with
        {
            CompletedRate = 0,
        },
        Small with
        {
            CompletedRate = 0,
            BrokenRate = 1,
            RebookRate = 1,
        },
        Small with
        {
            CompletedRate = 1,
            BrokenRate = 0,
        },
        Small with
        {
            StandardFeeRate = 0,
            StayRate = 0,
            PrebookRate = 0,
            RebookRate = 0,
        },
        Small with
        {
            StandardFeeRate = 1,
            StayRate = 1,
            PrebookRate = 1,
            RebookRate = 1,
        },
        Small with
        {
            Appointments = 0,
            Procedures = 0,
        },
        Small with
        {
            Appointments = 1_200,
            Procedures = 9_000,
        },
        Small with
        {
            RecallMonths = 1,
        },
        Small with
        {
            RecallMonths = 24,
        },
        Small with
        {
            StartDate = GeneratedPractice.AsOf.AddDays(-1),
        },
        Small with
        {
            StartDate = GeneratedPractice.AsOf.AddDays(-3),
        },
        Small with
        {
            StartDate = GeneratedPractice.AsOf.AddDays(-12),
        },
        Small with
        {
            VolumeDate = Small.StartDate.AddDays(1),
        },
        Small with
        {
            AsOf = Small.StartDate.AddDays(GenerationOptions.LongestRunDays - 1),
        },
        Small with
        {
            Seed = long.MinValue,
        },
        Small with
        {
            Seed = long.MaxValue,
        },
    ];

    [Theory]
    [MemberData(nameof(AtTheEnds))]
    public async Task Money_and_keys_hold_at_the_ends_of_every_range(GenerationOptions options)
    {
        var practice = await GeneratedPractice.Make(options);

        Assert.Equal(60, practice.Rows<Patient>().Count);
        Assert.DoesNotContain(Account.Of(practice), account => account.Balance < 0);
        Assert.Equal(practice.All.Count, practice.All.DistinctBy(row => (row.Table, row.Key)).Count());
    }

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
