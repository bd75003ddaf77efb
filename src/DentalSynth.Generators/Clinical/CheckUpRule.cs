using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>A check-up has its examination or cleaning, and the usual extras as they are due.</summary>
/// <remarks>Read by the dbt models int_procedure_complete and fact_procedure.</remarks>
/// <param name="addOnRate">Share of the usual extras that are done, 0 to 1.</param>
/// <param name="insuredLift">How much more often the insured have extras done, at least 1.</param>
/// <param name="adultFluorideRate">Share of adults' cleanings with fluoride.</param>
/// <param name="inflammationRate">Share of adults' cleanings that are a scaling of inflamed gums instead.</param>
public sealed class CheckUpRule(double addOnRate, double insuredLift, double adultFluorideRate, double inflammationRate)
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

    /// <summary>Returns the codes done on the visit; none for visits on which planned work is done.</summary>
    public IReadOnlyList<string> Codes(VisitKind kind, bool isInsured, RandomSource random)
    {
        var codes = new List<string>(4);
        foreach (var (code, rate) in Usual(kind))
        {
            if (random.Chance(Chance(rate, isInsured)))
            {
                codes.Add(code);
            }
        }

        return kind is VisitKind.NewAdult or VisitKind.AdultHygiene ? Adults(codes, random) : codes;
    }

    /// <summary>Returns how many codes are done on such visits on average.</summary>
    public double MeanCodes(VisitKind kind, bool isInsured) =>
        Usual(kind).Sum(code => Chance(code.Rate, isInsured))
        + (kind is VisitKind.NewAdult or VisitKind.AdultHygiene ? adultFluorideRate : 0);

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

    private static (string Code, double Rate)[] Usual(VisitKind kind) =>
        kind switch
        {
            VisitKind.NewAdult => NewAdult,
            VisitKind.NewChild => NewChild,
            VisitKind.AdultHygiene => AdultHygiene,
            VisitKind.ChildHygiene => ChildHygiene,
            VisitKind.Emergency => Emergency,
            _ => [],
        };
}
