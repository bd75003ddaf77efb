using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generation.Settings;

/// <summary>What each switch of profile dbt-dental-models changes; with the switch off, the opposite is there.</summary>
public sealed class OneClinicTests
{
    private static readonly Lazy<Task<GeneratedPractice>> Usual = new(() => GeneratedPractice.Of(1_000));
    private static readonly Lazy<Task<GeneratedPractice>> OneClinic = new(() =>
        GeneratedPractice.Make(GeneratedPractice.With(1_000) with { Profile = PracticeProfile.DbtDentalModels })
    );

    [Fact]
    public async Task The_practice_opened_as_many_months_ago_as_the_profile_says()
    {
        var practice = await OneClinic.Value;

        Assert.Equal(GeneratedPractice.AsOf.AddMonths(-17), practice.Options.StartDate);
        Assert.All(
            practice.Rows<Payment>(),
            payment => Assert.True(payment.PayDate > GeneratedPractice.AsOf.AddMonths(-18))
        );
        Assert.Contains(
            (await Usual.Value).Rows<Payment>(),
            payment => payment.PayDate < GeneratedPractice.AsOf.AddMonths(-18)
        );
    }

    [Fact]
    public void A_practice_never_opened_before_the_dbt_models_begin()
    {
        var options = GeneratedPractice.With(1) with { Profile = PracticeProfile.DbtDentalModels };

        Assert.Equal(GenerationOptions.EarliestStartDate, (options with { AsOf = new(2023, 12, 31) }).StartDate);
        Assert.Equal(new(2025, 1, 1), (options with { StartDate = new(2025, 1, 1) }).StartDate);
    }

    [Fact]
    public void A_practice_that_is_carried_forward_keeps_the_day_on_which_it_opened()
    {
        var options = GeneratedPractice.With(1) with { Profile = PracticeProfile.DbtDentalModels };
        var later = options with { AsOf = options.AsOf.AddDays(60), VolumeDate = options.AsOf };

        Assert.Equal(options.StartDate, later.StartDate);
    }

    [Fact]
    public async Task Planned_work_is_under_the_practice_until_somebody_has_done_it()
    {
        var (usual, oneClinic) = (await Usual.Value, await OneClinic.Value);

        Assert.All(
            oneClinic.Rows<ProcedureLog>(),
            procedure => Assert.Equal(IsPlanned(procedure), procedure.ProvNum == Practice.OwnProvNum)
        );
        Assert.Contains(oneClinic.Rows<Provider>(), provider => provider.ProvNum == Practice.OwnProvNum);
        Assert.DoesNotContain(usual.Rows<ProcedureLog>(), procedure => procedure.ProvNum == Practice.OwnProvNum);
        Assert.DoesNotContain(usual.Rows<Provider>(), provider => provider.ProvNum == Practice.OwnProvNum);
    }

    [Fact]
    public async Task What_is_paid_after_the_day_of_the_work_is_the_practices_income()
    {
        var practice = await OneClinic.Value;

        Assert.Contains(practice.Rows<PaySplit>(), split => split.ProvNum == Practice.OwnProvNum);
        Assert.Contains(practice.Rows<PaySplit>(), split => split.ProvNum != Practice.OwnProvNum);
        Assert.All(
            practice.Rows<PaySplit>(),
            split => Assert.Equal(split.ProcDate < split.DatePay, split.ProvNum == Practice.OwnProvNum)
        );
        Assert.DoesNotContain((await Usual.Value).Rows<PaySplit>(), split => split.ProvNum == Practice.OwnProvNum);
    }

    [Fact]
    public async Task Every_claim_is_answered_on_the_day_with_a_check_though_it_be_for_nothing()
    {
        var (usual, oneClinic) = (await Usual.Value, await OneClinic.Value);
        var checks = oneClinic.Rows<ClaimPayment>().Select(check => check.ClaimPaymentNum).ToHashSet();

        Assert.All(oneClinic.Rows<Claim>(), claim => Assert.Equal(claim.DateService, claim.DateReceived));
        Assert.All(oneClinic.Rows<ClaimProc>(), line => Assert.Contains(line.ClaimPaymentNum ?? 0, checks));
        Assert.Contains(oneClinic.Rows<ClaimProc>(), line => line.InsPayAmt == 0);
        Assert.DoesNotContain(usual.Rows<ClaimProc>(), line => line is { InsPayAmt: 0, ClaimPaymentNum: > 0 });
        Assert.Contains(usual.Rows<Claim>(), claim => claim.DateService < claim.DateReceived);
    }

    [Fact]
    public async Task Each_procedure_is_a_claim_and_a_payment_of_its_own()
    {
        var (usual, oneClinic) = (await Usual.Value, await OneClinic.Value);

        Assert.Equal(1, MostPer(oneClinic.Rows<ClaimProc>(), line => line.ClaimNum ?? 0));
        Assert.Equal(1, MostPer(oneClinic.Rows<PaySplit>(), split => split.PayNum ?? 0));
        Assert.True(MostPer(usual.Rows<ClaimProc>().Where(line => line.ClaimNum > 0), line => line.ClaimNum ?? 0) > 1);
        Assert.True(MostPer(usual.Rows<PaySplit>(), split => split.PayNum ?? 0) > 1);
    }

    [Fact]
    public async Task A_hygienist_is_named_on_visits_that_took_place_and_not_for_scaling()
    {
        var (usual, oneClinic) = (await Usual.Value, await OneClinic.Value);

        Assert.All(
            oneClinic.Rows<Appointment>().Where(visit => visit.ProvHyg > 0),
            visit => Assert.Equal((short)AptStatus.Complete, visit.AptStatus)
        );
        Assert.NotEmpty(Scaled(oneClinic));
        Assert.All(Scaled(oneClinic), visit => Assert.Null(visit.ProvHyg));
        Assert.All(Scaled(usual), visit => Assert.NotNull(visit.ProvHyg));
        Assert.Contains(
            usual.Rows<Appointment>(),
            visit => visit is { ProvHyg: > 0, AptStatus: not (short)AptStatus.Complete }
        );
    }

    private static bool IsPlanned(ProcedureLog procedure) => procedure.ProcStatus == (short)ProcStatus.TreatmentPlanned;

    private static IEnumerable<Appointment> Scaled(GeneratedPractice practice)
    {
        var codes = practice
            .Rows<ProcedureLog>()
            .Where(procedure => procedure is { OldCode: "D4341", ProcStatus: (short)ProcStatus.Complete })
            .Select(procedure => procedure.AptNum ?? 0)
            .ToHashSet();
        return practice.Rows<Appointment>().Where(visit => codes.Contains(visit.AptNum));
    }

    private static int MostPer<TRow>(IEnumerable<TRow> rows, Func<TRow, long> key) =>
        rows.CountBy(key).Max(group => group.Value);
}
