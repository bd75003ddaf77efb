using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>A hygiene visit has a prophy, a new patient visit an exam; radiographs, fluoride and other add-ons follow
/// when due.</summary>
/// <remarks>Read by the dbt models int_procedure_complete and fact_procedure.</remarks>
/// <param name="addOnRate">Share of the usual add-ons that are done, 0 to 1.</param>
/// <param name="insuredLift">How many times as often insured patients have add-ons, at least 1.</param>
/// <param name="adultFluorideRate">Share of adult prophies with fluoride.</param>
/// <param name="inflammationRate">Share of adult prophies replaced by scaling for gingival inflammation.</param>
/// <param name="newAdultAddOns">Usual shares of new adults with a full mouth series, a prophy and a panoramic
/// radiograph.</param>
/// <param name="newChildAddOns">Usual shares of new children with a prophy, fluoride and bitewings.</param>
/// <param name="adultHygieneAddOns">Usual shares of adults' prophies with an exam, bitewings and a periapical
/// radiograph.</param>
/// <param name="childHygieneAddOns">Usual shares of children's prophies with an exam, fluoride and bitewings.</param>
/// <param name="emergencyAddOns">Usual shares of emergencies with a periapical radiograph and palliative
/// treatment.</param>
public sealed class CheckUpProceduresRule(
    double addOnRate,
    double insuredLift,
    double adultFluorideRate,
    double inflammationRate,
    IReadOnlyList<double> newAdultAddOns,
    IReadOnlyList<double> newChildAddOns,
    IReadOnlyList<double> adultHygieneAddOns,
    IReadOnlyList<double> childHygieneAddOns,
    IReadOnlyList<double> emergencyAddOns
)
{
    private readonly (string Code, double Rate)[] newAdult =
    [
        ("D0150", 1),
        ("D0210", newAdultAddOns[0]),
        ("D1110", newAdultAddOns[1]),
        ("D0330", newAdultAddOns[2]),
    ];

    private readonly (string Code, double Rate)[] newChild =
    [
        ("D0150", 1),
        ("D1120", newChildAddOns[0]),
        ("D1206", newChildAddOns[1]),
        ("D0272", newChildAddOns[2]),
    ];

    private readonly (string Code, double Rate)[] adultHygiene =
    [
        ("D1110", 1),
        ("D0120", adultHygieneAddOns[0]),
        ("D0274", adultHygieneAddOns[1]),
        ("D0220", adultHygieneAddOns[2]),
    ];

    private readonly (string Code, double Rate)[] childHygiene =
    [
        ("D1120", 1),
        ("D0120", childHygieneAddOns[0]),
        ("D1206", childHygieneAddOns[1]),
        ("D0272", childHygieneAddOns[2]),
    ];

    private readonly (string Code, double Rate)[] emergency =
    [
        ("D0140", 1),
        ("D0220", emergencyAddOns[0]),
        ("D9110", emergencyAddOns[1]),
    ];

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

    private (string Code, double Rate)[] Usual(AppointmentKind kind) =>
        kind switch
        {
            AppointmentKind.NewAdult => newAdult,
            AppointmentKind.NewChild => newChild,
            AppointmentKind.AdultHygiene => adultHygiene,
            AppointmentKind.ChildHygiene => childHygiene,
            AppointmentKind.Emergency => emergency,
            _ => [],
        };
}
