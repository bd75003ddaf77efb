using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Writes the procedures of a treatment plan, as presented to the patient, as table proctp.</summary>
/// <remarks>Read by the dbt model stg_opendental__proctp.</remarks>
[Table(
    "ProcTP",
    BelongsTo = TableScope.Patient,
    Noun = "treatment plan lines",
    LeastPer1000Patients = 620,
    MayBeEmpty = "CatPercUCR Surf ToothNumTP"
)]
internal sealed class ProcTPRows(Practice practice, ChartRules rules)
{
    /// <summary>Writes the copy of a plan.</summary>
    public void Write(Member member, TreatmentPlan plan, TreatPlan row, IRowWriter rows)
    {
        var estimates = rules.PlanEstimate.Estimates(plan.Items, member.Coverages);
        for (var order = 0; order < plan.Items.Count; order++)
        {
            rows.Add(Row(member, (order, plan.Items[order]), estimates[order], row));
        }
    }

    private ProcTP Row(Member member, (int Order, Treatment Work) line, PlanEstimate estimate, TreatPlan plan)
    {
        var item = line.Work;
        return new()
        {
            ProcTPNum = member.Keys.ProcTP.Next(),
            TreatPlanNum = plan.TreatPlanNum,
            PatNum = member.PatNum,
            ProcNumOrig = item.ProcNum,
            ItemOrder = (short)line.Order,
            Priority = item.Priority,
            ToothNumTP = item.Site.ToothNum ?? "",
            Surf = item.Site.Surf ?? "",
            ProcCode = item.Code.ProcCode,
            Descript = item.Code.Description,
            FeeAmt = item.Fee.ToDollars(),
            PriInsAmt = estimate.Primary.ToDollars(),
            SecInsAmt = estimate.Secondary.ToDollars(),
            PatAmt = estimate.Patient.ToDollars(),
            Discount = estimate.Discount.ToDollars(),
            Prognosis = "",
            Dx = item.Diagnosis is { } found ? practice.Medicine.Diagnoses[found] : "",
            ProcAbbr = item.Code.Abbreviation,
            SecUserNumEntry = plan.SecUserNumEntry,
            SecDateEntry = plan.SecDateEntry,
            SecDateTEdit = plan.SecDateTEdit,
            FeeAllowed = estimate.Allowed.ToDollars(),
            TaxAmt = 0,
            ProvNum = item.ChartedBy,
            DateTP = plan.DateTP,
            ClinicNum = member.Household.Clinic.ClinicNum,
            CatPercUCR = estimate.Percentage,
        };
    }
}
