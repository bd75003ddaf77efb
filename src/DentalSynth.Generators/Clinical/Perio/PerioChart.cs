using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical.Perio;

/// <summary>The patient's teeth on a day, with the periodontal state of each.</summary>
/// <remarks>In a quadrant that needs SRP, the posterior teeth are diseased: two for D4342 (1 to 3 teeth), most of them
/// for D4341.</remarks>
internal sealed class PerioChart
{
    private const int FewTeeth = 2; // the middle of 1 to 3
    private const string FewTeethCode = "D4342";
    private const int DaysPerYear = 365;
    private static readonly string[] Quadrants = ["UR", "UL", "LL", "LR"];

    /// <summary>Charts the periodontal state of each tooth.</summary>
    /// <param name="member">The patient.</param>
    /// <param name="scaling">The patient's SRP procedures, treatment planned and completed.</param>
    /// <param name="day">The day.</param>
    public PerioChart(Member member, IReadOnlyList<Treatment> scaling, DateOnly day)
    {
        var gone = GoneBefore(member, day);
        foreach (var quadrant in Quadrants)
        {
            var found = scaling.FirstOrDefault(work => work.Site.Surf == quadrant && work.Charted <= day);
            var teeth = Teeth.OfQuadrant(quadrant).Where(tooth => !gone.Contains(tooth)).ToList();
            Add(teeth, FromTheBack(teeth, quadrant), found, day);
        }
    }

    /// <summary>Gets the teeth with their periodontal state.</summary>
    public List<(string Tooth, PerioState State)> States { get; } = new(32);

    /// <summary>Returns whether a quadrant had SRP between the last check-up and this visit.</summary>
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

    private static bool IsCheckUp(Visit visit) => visit.Status == AptStatus.Complete && visit.IsCheckUp;

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

    // Numbers run from upper right back to upper left back, then from lower left back to lower right back.
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
            States.Add((tooth, new PerioState(isDiseased, isDiseased && isScaled, isDiseased ? years : 0)));
        }
    }
}
