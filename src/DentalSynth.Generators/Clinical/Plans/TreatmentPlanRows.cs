using System.Globalization;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Plans;

/// <summary>Writes treatment plans as tables treatplan, treatplanparam and treatplanattach, with a copy in table
/// proctp.</summary>
/// <remarks>Read by the dbt models int_treatment_plan and mart_revenue_lost.</remarks>
[Table(
    "TreatPlan",
    BelongsTo = TableScope.Patient,
    Noun = "treatment plans",
    LeastPer1000Patients = 280,
    MayBeEmpty = "DateTSigned Signature SignatureText"
)]
[Table(
    "TreatPlanAttach",
    BelongsTo = TableScope.Patient,
    Noun = "procedures of treatment plans",
    LeastPer1000Patients = 620
)]
[Table("TreatPlanParam", BelongsTo = TableScope.Patient, Noun = "treatment plan parameters", LeastPer1000Patients = 65)]
internal sealed class TreatmentPlanRows(Practice practice, ChartRules rules, RandomSources sources) : IVisitChart
{
    private const int OfAge = 18; // younger patients' plans are signed by the guarantor
    private readonly ProcTPRows copies = new(practice, rules);

    public void Write(Member member, Visit visit, IRowWriter rows)
    {
        if (member.Plans.FirstOrDefault(plan => plan.Exam == visit) is not { } plan)
        {
            return;
        }

        var accepted = plan.Items.Where(item => item.IsAccepted).Sum(item => item.Fee.Cents);
        var isSigned = rules.SignedPlan.IsSigned(new Money(accepted));
        var row = Plan(member, plan, isSigned);
        rows.Add(row);
        if (isSigned)
        {
            rows.Add(Shown(member, row.TreatPlanNum));
        }

        foreach (var item in plan.Items)
        {
            rows.Add(Attached(member, row.TreatPlanNum, item));
        }

        copies.Write(member, plan, row, rows);
    }

    private TreatPlan Plan(Member member, TreatmentPlan plan, bool isSigned)
    {
        var number = member.Keys.TreatPlan.Next();
        var random = sources.For("plan entry", number);
        var made = plan.Exam.Slot.Start.AddMinutes(plan.Exam.Slot.Minutes);
        var isChild = member.AgeOn(plan.Exam.Date) < OfAge;
        var signer = isChild ? member.Household.Guarantor : member;
        return new()
        {
            TreatPlanNum = number,
            PatNum = member.PatNum,
            DateTP = plan.Exam.Date,
            Heading = "Treatment plan",
            Note = "What insurance pays is an estimate; it decides when the claim arrives.",
            Signature = isSigned ? random.NextBits().ToString("x16", CultureInfo.InvariantCulture) : "",
            SigIsTopaz = false,
            ResponsParty = isChild ? signer.PatNum : 0,
            DocNum = 0,
            TPStatus = (short)TreatPlanStatus.Saved,
            SecUserNumEntry = random.Pick(practice.Staff.Clinical),
            SecDateEntry = plan.Exam.Date,
            SecDateTEdit = made,
            UserNumPresenter = random.Pick(practice.Staff.FrontDesk),
            TPType = false,
            SignaturePractice = "",
            DateTSigned = isSigned ? made : null,
            SignatureText = isSigned ? $"{signer.FirstName} {member.Household.LastName}" : "",
            SignaturePracticeText = "",
            MobileAppDeviceNum = TabletRows.Of(member.Household.Clinic),
        };
    }

    // The display options of the signed plan on the tablet.
    private static TreatPlanParam Shown(Member member, long plan) =>
        new()
        {
            TreatPlanParamNum = member.Keys.TreatPlanParam.Next(),
            PatNum = member.PatNum,
            TreatPlanNum = plan,
            ShowDiscount = true,
            ShowMaxDed = member.IsInsured,
            ShowSubTotals = true,
            ShowTotals = true,
            ShowCompleted = false,
            ShowFees = true,
            ShowIns = member.IsInsured,
        };

    private static TreatPlanAttach Attached(Member member, long plan, Treatment item) =>
        new()
        {
            TreatPlanAttachNum = member.Keys.TreatPlanAttach.Next(),
            TreatPlanNum = plan,
            ProcNum = item.ProcNum,
            Priority = item.Priority,
        };
}
