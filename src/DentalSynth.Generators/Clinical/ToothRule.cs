using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Each procedure is charted on a suitable tooth: molars decay first, only children have primary teeth, a
/// missing tooth is only replaced, and no tooth gets the same restoration, crown or root canal twice.</summary>
/// <remarks>Read by the dbt models stg_opendental__procedurelog and stg_opendental__toothinitial.</remarks>
public sealed class ToothRule
{
    private const int LeastTeethOfAnArch = 8; // below, a splint or guard has no hold
    private const int LeastTeethOfAQuadrant = 4; // D4341 is for four teeth or more
    private const int LeastGoneForADenture = 3; // fewer gaps get a bridge or an implant
    private const int MostGoneForADenture = 12; // of 16: a partial denture clasps the teeth that are left

    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];
    private static readonly string[] Arches = ["U", "L"];
    private static readonly string[] BackSurfaces = ["O", "M", "D", "B", "L"];
    private static readonly string[] FrontSurfaces = ["M", "D", "F", "L", "I"];
    private static readonly IReadOnlyList<string> BackTeeth = [.. Teeth.Molars, .. Teeth.Molars, .. Teeth.Premolars];

    /// <summary>Returns the site, or null when no tooth is suitable.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="age">Age of the patient in years.</param>
    /// <param name="mouth">The patient's teeth.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public ToothSite? Site(CdtCode code, int age, Mouth mouth, RandomSource random)
    {
        var work = ToothWorks.Of(code);
        switch (code.Area)
        {
            case TreatmentArea.Quadrant:
                return PickPart(Quadrants.Where(quadrant => CanScale(quadrant, mouth)), work, mouth, random);
            case TreatmentArea.Arch:
                return PickPart(Arches.Where(arch => IsFor(code, arch, mouth)), work, mouth, random);
            case TreatmentArea.Tooth or TreatmentArea.Surface:
                var fit = TeethFor(code, age).Where(tooth => IsFit(tooth, code, work, mouth)).ToList();
                return fit.Count == 0 ? null : Charted(random.Pick(fit), code, random);
            default:
                return ToothSite.None;
        }
    }

    /// <summary>Returns a tooth beside a gap that can be a bridge abutment, or null.</summary>
    public ToothSite? Holder(ToothSite gap, Mouth mouth) =>
        Teeth
            .NextTo(gap.ToothNum!)
            .Where(tooth => !mouth.IsMissing(tooth))
            .Select(tooth => new ToothSite(tooth, null))
            .FirstOrDefault(site => mouth.CanTake(site, ToothWork.Crowned));

    private static ToothSite? PickPart(IEnumerable<string> parts, ToothWork work, Mouth mouth, RandomSource random)
    {
        var sites = parts.Select(part => new ToothSite(null, part)).Where(site => mouth.CanTake(site, work)).ToList();
        return sites.Count == 0 ? null : random.Pick(sites);
    }

    private static bool CanScale(string quadrant, Mouth mouth)
    {
        var teeth = Teeth.OfQuadrant(quadrant);
        return teeth.Count - mouth.CountMissing(teeth) >= LeastTeethOfAQuadrant;
    }

    private static bool IsFor(CdtCode code, string arch, Mouth mouth)
    {
        var teeth = Teeth.OfArch(arch);
        var gone = mouth.CountMissing(teeth);
        return code.ProcCode switch
        {
            "D5110" => arch == "U" && gone == teeth.Count,
            "D5120" => arch == "L" && gone == teeth.Count,
            "D5213" => arch == "U" && gone is >= LeastGoneForADenture and <= MostGoneForADenture,
            "D5214" => arch == "L" && gone is >= LeastGoneForADenture and <= MostGoneForADenture,
            _ => teeth.Count - gone >= LeastTeethOfAnArch,
        };
    }

    private bool IsFit(string tooth, CdtCode code, ToothWork work, Mouth mouth)
    {
        var site = new ToothSite(tooth, null);
        var isReplaced = work is ToothWork.Implanted or ToothWork.Replaced;
        return mouth.IsMissing(tooth) == isReplaced
            && mouth.CanTake(site, work)
            && (!IsBridge(code) || Holder(site, mouth) is not null);
    }

    private static bool IsBridge(CdtCode code) => code.ProcCode is "D6210" or "D6240" or "D6245";

    private static IEnumerable<string> TeethFor(CdtCode code, int age) =>
        age <= Dentition.PrimaryTeethUntil
            ? ChildTeethFor(code, age)
            : code.ProcCode switch
            {
                "D3310" or "D2330" or "D2331" or "D2332" or "D2335" or "D2962" => Teeth.Front,
                "D3320" => Teeth.Premolars,
                "D7220" or "D7230" or "D7240" => Teeth.Wisdom,
                "D1351" or "D3330" => Teeth.Molars,
                "D2930" or "D3220" or "D7111" => [],
                _ => BackTeeth,
            };

    private static IEnumerable<string> ChildTeethFor(CdtCode code, int age) =>
        code.ProcCode switch
        {
            "D1351" => Teeth.FirstMolars,
            "D2330" or "D2331" or "D2332" or "D2335" => [.. Teeth.Incisors, .. Present(Teeth.PrimaryAnterior, age)],
            "D7111" => Present(Teeth.Primary, age),
            "D1354" or "D2930" or "D3220" => Present(Teeth.PrimaryMolars, age),
            _ => [.. Teeth.FirstMolars, .. Present(Teeth.PrimaryMolars, age)],
        };

    private static IEnumerable<string> Present(IEnumerable<string> milkTeeth, int age) =>
        milkTeeth.Where(tooth => age < Teeth.LostAt(tooth));

    private static ToothSite Charted(string tooth, CdtCode code, RandomSource random)
    {
        if (code.Surfaces == 0)
        {
            return new ToothSite(tooth, null);
        }

        var isFront = Teeth.Front.Contains(tooth) || Teeth.PrimaryAnterior.Contains(tooth);
        var all = isFront ? FrontSurfaces : BackSurfaces;
        var first = random.Below(all.Length);
        var picked = Enumerable
            .Range(0, Math.Min(code.Surfaces, all.Length))
            .Select(step => (first + step) % all.Length);
        return new ToothSite(tooth, string.Concat(picked.Order().Select(index => all[index])));
    }
}
