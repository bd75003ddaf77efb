using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class DateFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Visits_are_booked_before_they_take_place(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<Appointment>(),
            visit => Assert.True(visit.SecDateTEntry < visit.AptDateTime, $"visit {visit.AptNum}")
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Patients_arrive_are_seated_and_leave_in_this_order(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<Appointment>(),
            visit =>
            {
                var came = visit.AptStatus == (short)AptStatus.Complete;
                Assert.Equal(came, visit.DateTimeArrived <= visit.DateTimeSeated);
                Assert.Equal(came, visit.DateTimeSeated <= visit.DateTimeDismissed);
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Claims_are_sent_after_the_service_and_answered_after_that(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<Claim>(),
            claim =>
            {
                Assert.Equal(claim.ClaimStatus != ClaimStatus.Waiting, claim.DateService <= claim.DateSent);
                Assert.Equal(claim.ClaimStatus == ClaimStatus.Received, claim.DateSent <= claim.DateReceived);
                Assert.True(claim.DateResent is null || claim.DateResent > claim.DateReceived);
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nothing_is_paid_before_it_is_done_unless_it_is_paid_ahead(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var procedures = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum);

        Assert.All(
            practice.Rows<PaySplit>().Where(split => split.ProcNum > 0),
            split =>
            {
                var procedure = procedures[split.ProcNum ?? 0];
                var isDone = procedure.ProcStatus == (short)ProcStatus.Complete && procedure.ProcDate <= split.DatePay;
                Assert.True(isDone || split is { UnearnedType: UnearnedType.Prepayment, SplitAmt: > 0 });
                Assert.True(procedure.DateTP <= split.DatePay);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Nothing_but_what_patients_tell_is_dated_before_the_practice_opened(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var opened = practice.Options.StartDate.ToDateTime(TimeOnly.MinValue);
        var earlier = practice
            .All.SelectMany(
                row => RowDates.Of(row),
                (row, date) => (Column: $"{row.Table.Name}.{date.Column}", date.Value)
            )
            .Where(date => date.Value < opened)
            .Select(date => date.Column)
            .Distinct();

        Assert.Subset(
            new HashSet<string>
            {
                "allergy.DateAdverseReaction",
                "disease.DateStart",
                "disease.DateStop",
                "patient.Birthdate",
                "provider.Birthdate",
            },
            earlier.ToHashSet()
        );
    }
}
