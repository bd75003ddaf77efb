using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Medicine;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

public sealed class ChartFacts
{
    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Every_procedure_of_a_plan_is_attached_and_copied_once(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var attached = practice.Rows<TreatPlanAttach>().Select(row => (row.TreatPlanNum, row.ProcNum));
        var copied = practice.Rows<ProcTP>().Select(row => (row.TreatPlanNum, row.ProcNumOrig));
        var proposed = practice.Rows<ProcedureLog>().Where(row => row.Dx is not null).Select(row => row.ProcNum);

        Assert.Equal(attached.Order(), copied.Order());
        Assert.Equal(proposed.Order(), attached.Select(row => row.ProcNum ?? 0).Order());
        Assert.Equal(
            practice.Rows<TreatPlan>().Select(plan => (long?)plan.TreatPlanNum).Order(),
            attached.Select(row => row.TreatPlanNum).Distinct().Order()
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task The_parts_of_an_estimate_add_up_to_the_fee(int patients) =>
        Assert.All(
            (await GeneratedPractice.Of(patients)).Rows<ProcTP>(),
            copy =>
            {
                var parts = new[] { copy.Discount, copy.PriInsAmt, copy.SecInsAmt, copy.PatAmt };
                Assert.Equal(Cents.Of(copy.FeeAmt), parts.Sum(part => Cents.Of(part)));
                Assert.All(parts, part => Assert.True(part >= 0));
            }
        );

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task A_plan_of_the_last_half_year_was_touched_in_the_last_ninety_days(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var today = GeneratedPractice.AsOf;
        var procedures = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum);
        var attached = practice
            .Rows<TreatPlanAttach>()
            .ToLookup(row => row.TreatPlanNum, row => procedures[row.ProcNum ?? 0]);

        var idle = practice
            .Rows<TreatPlan>()
            .Where(plan => plan.DateTP < today.AddDays(-30) && plan.DateTP >= today.AddDays(-180))
            .Where(plan => attached[plan.TreatPlanNum].Any(work => !ToothChart.IsDone(work)))
            .Where(plan => attached[plan.TreatPlanNum].Max(work => work.ProcDate) < today.AddDays(-90));

        Assert.Empty(idle);
    }

    [Fact]
    public async Task Nobody_is_prescribed_a_drug_that_they_can_not_stand()
    {
        var practice = await GeneratedPractice.Of(5_000);
        var allergies = practice.Rows<Allergy>().ToLookup(row => row.PatNum, row => row.AllergyDefNum);
        var drugs = MedicalCatalogue.Read().Drugs.ToDictionary(drug => drug.Name);

        Assert.NotEmpty(practice.Rows<RxPat>());
        Assert.All(practice.Rows<RxPat>(), row => Assert.DoesNotContain(drugs[row.Drug!].Avoid, allergies[row.PatNum]));
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Prescriptions_are_signed_by_a_dentist(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var permits = practice.Rows<Provider>().ToDictionary(row => row.ProvNum, row => row.DEANum);

        Assert.All(practice.Rows<RxPat>(), row => Assert.NotNull(permits[row.ProvNum ?? 0]));
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Laboratory_work_is_sent_received_and_checked_in_this_order_before_it_is_fitted(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var visits = practice.Rows<Appointment>().ToDictionary(row => row.AptNum);

        Assert.All(
            practice.Rows<LabCase>(),
            work =>
            {
                var fitting = visits[work.AptNum ?? 0];
                Assert.False(work.DateTimeCreated >= work.DateTimeSent);
                Assert.False(work.DateTimeSent >= work.DateTimeRecd);
                Assert.False(work.DateTimeRecd >= work.DateTimeChecked);
                Assert.False(work.DateTimeCreated >= work.DateTimeDue);
                Assert.True(work.DateTimeChecked < fitting.AptDateTime || work.DateTimeChecked is null);
                Assert.False(fitting.AptStatus == (short)AptStatus.Complete && work.DateTimeChecked is null);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Illnesses_begin_after_birth_and_end_after_they_began(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var born = practice.Rows<Patient>().ToDictionary(row => row.PatNum, row => row.Birthdate);

        Assert.All(
            practice.Rows<Disease>(),
            row =>
            {
                Assert.False(row.DateStart < born[row.PatNum ?? 0]);
                Assert.False(row.DateStop < row.DateStart);
                Assert.Equal(row.DateStop is not null, row.ProbStatus == (short)ProblemStatus.Resolved);
            }
        );
    }

    [Theory]
    [ClassData(typeof(PracticeSizes))]
    public async Task Procedures_of_a_group_were_done_on_one_visit(int patients)
    {
        var practice = await GeneratedPractice.Of(patients);
        var procedures = practice.Rows<ProcedureLog>().ToDictionary(row => row.ProcNum);

        Assert.All(
            practice.Rows<ProcGroupItem>(),
            item => Assert.Equal(procedures[item.GroupNum ?? 0].AptNum, procedures[item.ProcNum ?? 0].AptNum)
        );
    }
}
