using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>A hygiene visit has a prophy, a new patient visit an exam; radiographs, fluoride and other add-ons follow
/// when due.</summary>
/// <remarks>Read by the dbt models int_procedure_complete and fact_procedure.</remarks>
/// <param name="addOnRate">Share of the usual add-ons that are done, 0 to 1.</param>
/// <param name="insuredLift">How many times as often insured patients have add-ons, at least 1.</param>
/// <param name="adultFluorideRate">Share of adult prophies with fluoride.</param>
/// <param name="inflammationRate">Share of adult prophies replaced by scaling for gingival inflammation.</param>
public sealed class CheckUpProceduresRule(
    double addOnRate,
    double insuredLift,
    double adultFluorideRate,
    double inflammationRate
)
{
    private static readonly (string Code, double Rate)[] NewAdult =
    [
        ("D0150", 1),
        ("D0210", 0.40),
        ("D1110", 0.95),
        ("D0330", 0.15),
    ];

    private static readonly (string Code, double Rate)[] NewChild =
    [
        ("D0150", 1),
        ("D1120", 0.75),
        ("D1206", 0.60),
        ("D0272", 0.40),
    ];

    private static readonly (string Code, double Rate)[] AdultHygiene =
    [
        ("D1110", 1),
        ("D0120", 0.90),
        ("D0274", 0.45),
        ("D0220", 0.08),
    ];

    private static readonly (string Code, double Rate)[] ChildHygiene =
    [
        ("D1120", 1),
        ("D0120", 0.90),
        ("D1206", 0.70),
        ("D0272", 0.35),
    ];

    private static readonly (string Code, double Rate)[] Emergency = [("D0140", 1), ("D0220", 0.85), ("D9110", 0.30)];

    /// <summary>Returns the procedure codes of the visit; none for a treatment visit.</summary>
    public IReadOnlyList<string> Codes(AppointmentKind kind, bool isInsured, RandomSource random)
    {
        var codes = new List<string>(4);
        foreach (var (code, rate) in Usual(kind))
        {
            if (random.Chance(Chance(rate, isInsured)))
            {
                codes.Add(code);
            }
        }

        return kind is AppointmentKind.NewAdult or AppointmentKind.AdultHygiene ? Adults(codes, random) : codes;
    }

    /// <summary>Returns the mean number of codes of such a visit.</summary>
    public double MeanCodes(AppointmentKind kind, bool isInsured) =>
        Usual(kind).Sum(code => Chance(code.Rate, isInsured))
        + (kind is AppointmentKind.NewAdult or AppointmentKind.AdultHygiene ? adultFluorideRate : 0);

    private List<string> Adults(List<string> codes, RandomSource random)
    {
        var cleaning = codes.IndexOf("D1110");
        if (cleaning >= 0 && random.Chance(inflammationRate))
        {
            codes[cleaning] = "D4346";
        }

        if (cleaning >= 0 && random.Chance(adultFluorideRate))
        {
            codes.Add("D1206");
        }

        return codes;
    }

    private double Chance(double rate, bool isInsured) =>
        rate == 1 ? 1 : Math.Min(1, rate * addOnRate * (isInsured ? insuredLift : 1));

    private static (string Code, double Rate)[] Usual(AppointmentKind kind) =>
        kind switch
        {
            AppointmentKind.NewAdult => NewAdult,
            AppointmentKind.NewChild => NewChild,
            AppointmentKind.AdultHygiene => AdultHygiene,
            AppointmentKind.ChildHygiene => ChildHygiene,
            AppointmentKind.Emergency => Emergency,
            _ => [],
        };
}
