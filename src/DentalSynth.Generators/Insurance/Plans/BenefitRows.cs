using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Insurance.Plans;

/// <summary>Table benefit: the percentages of each <see cref="InsurancePlan"/> and its usual limitations.</summary>
/// <remarks>Read by the dbt models stg_opendental__benefit and int_insurance_coverage.</remarks>
/// <param name="practice">The practice.</param>
[Table("Benefit", BelongsTo = TableScope.Patient, LeastPer1000Patients = 300, MayBeNegative = "MonetaryAmt Percent")]
internal sealed class BenefitRows(Practice practice)
{
    // OpenDental's value for no percentage or no amount.
    private const short NoPercent = -1;
    private const double NoAmount = -1;

    private readonly IReadOnlyList<CsvRow> lines = CsvTable.Read("plan_benefits.csv");
    private readonly IReadOnlyList<CsvRow> main =
    [
        .. CsvTable.Read("plan_benefits.csv").Where(line => line.Flag("IsMain")),
    ];
    private readonly CoverageClasses classes = new();

    /// <summary>Returns one row per plan and line of plan_benefits.csv.</summary>
    /// <param name="opened">The day on which the practice opened.</param>
    public IEnumerable<Benefit> All(DateOnly opened) =>
        practice.Plans.SelectMany(plan =>
            lines.Select(
                (line, index) => Row(plan, line, (((plan.PlanNum - 1) * lines.Count) + index + 1, plan.PlanNum), opened)
            )
        );

    /// <summary>Returns one row per main line of plan_benefits.csv, for a plan under a key.</summary>
    public IEnumerable<Benefit> Main(InsurancePlan plan, long planNum, KeySequence keys, DateOnly entered) =>
        main.Select(line => Row(plan, line, (keys.Next(), planNum), entered));

    private Benefit Row(InsurancePlan plan, CsvRow line, (long BenefitNum, long PlanNum) keys, DateOnly entered)
    {
        var kind = line.Choice<PlanBenefitKind>("Kind");
        var covCatNum = line.Number("CovCatNum");
        return new()
        {
            BenefitNum = keys.BenefitNum,
            PlanNum = keys.PlanNum,
            PatPlanNum = 0,
            CovCatNum = covCatNum,
            CodeNum = line.OptionalText("ProcCode") is { } procCode ? practice.Code(procCode).CodeNum : 0,
            CodeGroupNum = 0,
            BenefitType = (short)Type(kind),
            Percent = kind == PlanBenefitKind.Percentage ? Percent(plan, covCatNum) : NoPercent,
            MonetaryAmt = Amount(kind, plan),
            TimePeriod = (short)Period(kind),
            QuantityQualifier = (short)Quantity(kind),
            Quantity = (short)(
                kind == PlanBenefitKind.WaitingMonths ? plan.WaitingMonths : line.OptionalNumber("Quantity") ?? 0
            ),
            CoverageLevel = (int)Level(kind),
            TreatArea = 0,
            SecDateTEntry = entered.ToDateTime(TimeOnly.MinValue),
            SecDateTEdit = entered.ToDateTime(TimeOnly.MinValue),
        };
    }

    private short Percent(InsurancePlan plan, long covCatNum) =>
        (short)plan.Percentages[(int)classes.OfCategory(covCatNum)];

    private static double Amount(PlanBenefitKind kind, InsurancePlan plan) =>
        kind switch
        {
            PlanBenefitKind.Deductible => plan.Deductible.ToDollars(),
            PlanBenefitKind.FamilyDeductible => plan.FamilyDeductible.ToDollars(),
            PlanBenefitKind.DeductibleWaived => 0,
            PlanBenefitKind.AnnualMaximum => plan.AnnualMaximum.ToDollars(),
            _ => NoAmount,
        };

    private static BenefitType Type(PlanBenefitKind kind) =>
        kind switch
        {
            PlanBenefitKind.Percentage => BenefitType.CoInsurance,
            PlanBenefitKind.Deductible or PlanBenefitKind.FamilyDeductible or PlanBenefitKind.DeductibleWaived =>
                BenefitType.Deductible,
            PlanBenefitKind.Exclusion => BenefitType.Exclusion,
            PlanBenefitKind.WaitingMonths => BenefitType.WaitingPeriod,
            _ => BenefitType.Limitation,
        };

    private static BenefitTimePeriod Period(PlanBenefitKind kind) =>
        kind switch
        {
            PlanBenefitKind.Percentage
            or PlanBenefitKind.Deductible
            or PlanBenefitKind.FamilyDeductible
            or PlanBenefitKind.DeductibleWaived
            or PlanBenefitKind.AnnualMaximum
            or PlanBenefitKind.TimesAYear => BenefitTimePeriod.CalendarYear,
            _ => BenefitTimePeriod.None,
        };

    private static BenefitQuantity Quantity(PlanBenefitKind kind) =>
        kind switch
        {
            PlanBenefitKind.WaitingMonths => BenefitQuantity.Months,
            PlanBenefitKind.AgeLimit => BenefitQuantity.AgeLimit,
            PlanBenefitKind.TimesAYear => BenefitQuantity.Services,
            PlanBenefitKind.OnceInYears => BenefitQuantity.Years,
            _ => BenefitQuantity.None,
        };

    private static BenefitCoverageLevel Level(PlanBenefitKind kind) =>
        kind switch
        {
            PlanBenefitKind.Deductible or PlanBenefitKind.DeductibleWaived or PlanBenefitKind.AnnualMaximum =>
                BenefitCoverageLevel.Individual,
            PlanBenefitKind.FamilyDeductible => BenefitCoverageLevel.Family,
            _ => BenefitCoverageLevel.None,
        };
}
