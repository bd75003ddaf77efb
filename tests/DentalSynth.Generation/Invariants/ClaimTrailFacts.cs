using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ClaimTrailFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_claim_is_tracked_from_entry_to_answer_in_the_order_of_the_days(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var steps = practice.Rows<ClaimTracking>().ToLookup(step => step.ClaimNum);

        Assert.All(
            practice.Rows<Claim>(),
            claim =>
            {
                var own = steps[claim.ClaimNum].ToList();
                var days = own.Select(step => step.DateTimeEntry!.Value.Date).ToList();
                Assert.Equal(ClaimTrackingType.ClaimUser, own[0].TrackingType);
                Assert.Equal(days.Order(), days);
                Assert.Equal(
                    claim.DateSent is not null,
                    own.Any(step => step.TrackingDefNum == ClaimTrackingStatus.Sent)
                );
                Assert.Equal(
                    claim.ClaimStatus == ClaimStatus.Received,
                    own.Any(step => step.TrackingType == ClaimTrackingType.ClaimProcReceived)
                );
                Assert.Equal(
                    claim.DateResent is not null,
                    own.Any(step => step.TrackingDefNum == ClaimTrackingStatus.AppealSent)
                );
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task What_was_expected_of_a_claim_is_kept_when_it_goes_out(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var kept = practice.Rows<ClaimSnapshot>().ToLookup(snapshot => snapshot.ClaimProcNum);
        var claims = practice.Rows<Claim>().ToDictionary(claim => claim.ClaimNum);

        Assert.All(
            practice.Rows<ClaimProc>().Where(line => line.ClaimNum > 0 && line.FeeBilled > 0),
            line =>
            {
                var claim = claims[line.ClaimNum ?? 0];
                var snapshot = kept[line.ClaimProcNum].SingleOrDefault();
                Assert.Equal(
                    claim.DateSent,
                    snapshot is null ? null : DateOnly.FromDateTime(snapshot.DateTEntry!.Value)
                );
                Assert.Equal(snapshot?.InsPayEst ?? line.InsPayEst, line.InsPayEst);
                Assert.Equal(snapshot?.Fee ?? line.FeeBilled, line.FeeBilled);
                Assert.Equal(snapshot?.ClaimType ?? claim.ClaimType, claim.ClaimType);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task The_blue_book_holds_what_plans_without_a_contract_have_paid_in_the_end(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var open = practice.Rows<InsPlan>().Where(plan => plan.IsBlueBookEnabled == true).Select(plan => plan.PlanNum);
        var plans = open.ToHashSet();
        var paid = practice
            .Rows<ClaimProc>()
            .Where(line => line.InsPayAmt > 0 && plans.Contains(line.PlanNum ?? 0))
            .GroupBy(line => (line.ProcNum, line.ClaimNum))
            .ToDictionary(line => line.Key, line => line.Sum(part => Cents.Of(part.InsPayAmt)));
        var asked = practice.Rows<Claim>().Where(claim => claim.DateReceived is not null && claim.DateResent is null);
        var once = asked.Select(claim => (long?)claim.ClaimNum).ToHashSet();
        var book = practice.Rows<InsBlueBook>().ToDictionary(entry => (entry.ProcNum, entry.ClaimNum));

        Assert.All(book, entry => Assert.Equal(paid[entry.Key], Cents.Of(entry.Value.InsPayAmt)));
        Assert.Empty(paid.Keys.Where(key => once.Contains(key.ClaimNum)).Except(book.Keys));
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task An_estimate_from_the_blue_book_follows_an_entry_of_the_same_patient(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var lines = practice.Rows<ClaimProc>().ToDictionary(line => line.ClaimProcNum);
        var owners = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum, row => (row.PatNum, row.CodeNum));
        var entries = practice.Rows<InsBlueBook>().ToLookup(entry => owners[entry.ProcNum ?? 0]);

        Assert.All(
            practice.Rows<InsBlueBookLog>(),
            log =>
                Assert.Contains(
                    entries[owners[lines[log.ClaimProcNum ?? 0].ProcNum ?? 0]],
                    entry => entry.DateTEntry <= log.DateTEntry && entry.AllowedOverride == log.AllowedFee
                )
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_check_came_with_an_explanation_of_benefits_on_its_day(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);

        Assert.Equal(
            practice.Rows<ClaimPayment>().Select(check => ((long?)check.ClaimPaymentNum, check.CheckDate)),
            practice
                .Rows<EobAttach>()
                .Select(scan => (scan.ClaimPaymentNum, (DateOnly?)DateOnly.FromDateTime(scan.DateTCreated!.Value)))
        );
    }
}
