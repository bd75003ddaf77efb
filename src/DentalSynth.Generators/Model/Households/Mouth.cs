using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Households;

/// <summary>What is known of a patient's teeth so far: which are gone, and what is planned or done on the others.</summary>
public sealed class Mouth
{
    private readonly List<string> missing = [];
    private readonly HashSet<string> open = [];
    private readonly Dictionary<string, ToothWork> work = [];

    /// <summary>Gets the teeth that were gone when the patient was first examined; null before that.</summary>
    public IReadOnlyList<string>? MissingAtFirst { get; private set; }

    /// <summary>Returns whether a tooth is gone.</summary>
    public bool IsMissing(string tooth) => missing.Contains(tooth);

    /// <summary>Returns how many of the teeth are gone.</summary>
    public int CountMissing(IEnumerable<string> teeth) => teeth.Count(missing.Contains);

    /// <summary>Returns whether nothing is planned on the site, and nothing done that forbids the work.</summary>
    public bool CanTake(ToothSite site, ToothWork wanted) =>
        Place(site, wanted) is not { } place || (!open.Contains(place) && work.GetValueOrDefault(place) < wanted);

    /// <summary>Charts the teeth that are gone at the first examination.</summary>
    internal void Examine(IReadOnlyList<string> gone)
    {
        MissingAtFirst = gone;
        missing.AddRange(gone);
    }

    /// <summary>Charts work to be done.</summary>
    internal void Plan(Treatment treatment)
    {
        var wanted = ToothWorks.Of(treatment.Code);
        if (wanted != ToothWork.None && Place(treatment.Site, wanted) is { } place)
        {
            open.Add(place);
        }
    }

    /// <summary>Charts work as done.</summary>
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

    // An arch may have a guard and be whitened; a tooth has one state.
    private static string? Place(ToothSite site, ToothWork wanted) =>
        site.ToothNum ?? (wanted >= ToothWork.Denture ? $"{site.Surf} {wanted}" : site.Surf);
}
