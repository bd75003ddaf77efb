using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Households;

/// <summary>The state of a patient's teeth: missing ones, and treatment planned or completed on the others.</summary>
public sealed class Mouth
{
    private readonly List<string> missing = [];
    private readonly HashSet<string> open = [];
    private readonly Dictionary<string, ToothWork> work = [];

    /// <summary>Gets the teeth missing at the first exam; null before that.</summary>
    public IReadOnlyList<string>? MissingAtFirst { get; private set; }

    /// <summary>Returns whether a tooth is missing.</summary>
    public bool IsMissing(string tooth) => missing.Contains(tooth);

    /// <summary>Returns how many of the teeth are missing.</summary>
    public int CountMissing(IEnumerable<string> teeth) => teeth.Count(missing.Contains);

    /// <summary>Returns whether the site has no planned or completed treatment that rules out the work.</summary>
    public bool CanTake(ToothSite site, ToothWork wanted) =>
        Place(site, wanted) is not { } place || (!open.Contains(place) && work.GetValueOrDefault(place) < wanted);

    /// <summary>Charts the teeth missing at the first exam.</summary>
    internal void Examine(IReadOnlyList<string> gone)
    {
        MissingAtFirst = gone;
        missing.AddRange(gone);
    }

    internal void Plan(Treatment treatment)
    {
        var wanted = ToothWorks.Of(treatment.Code);
        if (wanted != ToothWork.None && Place(treatment.Site, wanted) is { } place)
        {
            open.Add(place);
        }
    }

    internal void Complete(Treatment treatment)
    {
        var done = ToothWorks.Of(treatment.Code);
        if (done == ToothWork.None || Place(treatment.Site, done) is not { } place)
        {
            return;
        }

        open.Remove(place);
        work[place] = done > work.GetValueOrDefault(place) ? done : work[place];
        if (done == ToothWork.Extracted)
        {
            missing.Add(place);
        }
    }

    // An arch may have both a night guard and whitening; a tooth has one state.
    private static string? Place(ToothSite site, ToothWork wanted) =>
        site.ToothNum ?? (wanted >= ToothWork.Denture ? $"{site.Surf} {wanted}" : site.Surf);
}
