using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>The teeth that a patient has on a day, and how the gums of each are.</summary>
/// <remarks>Where a quadrant needs scaling, the last teeth of it are diseased: most of them, or two where the code is that
/// of a few teeth.</remarks>
internal sealed class GumChart
{
    private const int FewTeeth = 2;
    private const string FewTeethCode = "D4342";
    private const int DaysPerYear = 365;
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];

    /// <summary>Looks at the gums.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="scaling">The patient's scalings, planned and done.</param>
    /// <param name="day">The day.</param>
    public GumChart(Member member, IReadOnlyList<Treatment> scaling, DateOnly day)
    {
        var gone = GoneBefore(member, day);
        foreach (var quadrant in Quadrants)
        {
            var found = scaling.FirstOrDefault(work => work.Site.Surf == quadrant && work.Charted <= day);
            var teeth = Teeth.OfQuadrant(quadrant).Where(tooth => !gone.Contains(tooth)).ToList();
            Add(teeth, FromTheBack(teeth, quadrant), found, day);
        }
    }

    /// <summary>Gets the teeth with the state of their gums.</summary>
    public List<(string Tooth, GumState State)> Gums { get; } = new(32);

    /// <summary>Returns whether a quadrant was scaled between the last check-up and this visit.</summary>
    public static bool IsScaledSinceLastCheckUp(Member member, IReadOnlyList<Treatment> scaling, Visit visit)
    {
        if (scaling.Count == 0)
        {
            return false;
        }

        var last = member
            .Visits.Where(other => IsCheckUp(other) && other.Date < visit.Date)
            .Select(other => other.Date)
            .DefaultIfEmpty(DateOnly.MinValue)
            .Max();
        return scaling.Any(work => IsDone(work) && work.Date >= last && work.Date < visit.Date);
    }

    private static bool IsCheckUp(Visit visit) =>
        visit.Status == AptStatus.Complete && visit.Kind is >= VisitKind.NewAdult and <= VisitKind.ChildHygiene;

    private static bool IsDone(Treatment work) => work.Status == ProcStatus.Complete;

    private static HashSet<string> GoneBefore(Member member, DateOnly day) =>
        [
            .. member.Mouth.MissingAtFirst ?? [],
            .. member
                .Treatments.Where(work =>
                    IsDone(work) && work.Date < day && ToothWorks.Of(work.Code) == ToothWork.Extracted
                )
                .Select(work => work.Site.ToothNum!),
        ];

    // Teeth are counted from the back of the upper right to the back of the upper left, then below the other way round.
    private static IEnumerable<string> FromTheBack(List<string> teeth, string quadrant) =>
        quadrant is "UR" or "LL" ? teeth : teeth.AsEnumerable().Reverse();

    private void Add(List<string> teeth, IEnumerable<string> fromTheBack, Treatment? found, DateOnly day)
    {
        var few = found?.Code.ProcCode == FewTeethCode ? FewTeeth : Math.Max(4, teeth.Count * 2 / 3);
        var diseased = found is null ? [] : fromTheBack.Take(few).ToHashSet();
        var isScaled = found is not null && IsDone(found) && found.Date < day;
        var years = found is null || isScaled ? 0 : (day.DayNumber - found.Charted.DayNumber) / DaysPerYear;
        foreach (var tooth in teeth)
        {
            var isDiseased = diseased.Contains(tooth);
            Gums.Add((tooth, new GumState(isDiseased, isDiseased && isScaled, isDiseased ? years : 0)));
        }
    }
}
