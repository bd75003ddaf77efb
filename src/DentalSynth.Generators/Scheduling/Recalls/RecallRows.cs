using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Scheduling.Recalls;

/// <summary>Writes a patient's next due dates as table recall, one row per recall type.</summary>
/// <remarks>Prophy recalls belong to patients with a prophy completed or booked. Exam and radiograph recalls, where the
/// practice tracks them, belong to every patient who has been seen.</remarks>
[Table(
    "Recall",
    BelongsTo = TableScope.Patient,
    LeastPer1000Patients = 600,
    Changes = "DateDue DateDueCalc DatePrevious DateScheduled DateTStamp RecallTypeNum",
    Planned = "DateDue DateDueCalc DateScheduled DisableUntilDate",
    Backdated = "DatePrevious",
    MayBeEmpty = "DateScheduled"
)]
internal sealed class RecallRows(Practice practice, RecallRule rule, DateOnly asOf)
{
    /// <summary>The recalls that a patient may have.</summary>
    public const int MostRecalls = 3;

    private const int CleaningKey = 1;
    private const int ExamKey = 2;
    private const int RadiographKey = 3;

    private const long AdultProphylaxis = 1;
    private const long ChildProphylaxis = 2;
    private const long Exam = 4;
    private const long Radiographs = 5;

    private const double DaysPerMonth = 30.4; // 365 / 12

    // OpenDental packs an interval into an integer: years << 24 | months << 16 | weeks << 8 | days.
    private const int MonthsShift = 16;

    private static readonly string[] Cleanings = ["D1110", "D1120"];

    private static readonly Dictionary<long, int> Days = CsvTable
        .Read("recall_types.csv")
        .ToDictionary(row => (long)row.Number("RecallTypeNum"), row => row.Number("Days"));

    private static readonly Dictionary<long, string[]> Triggers = CsvTable
        .Read("recall_triggers.csv")
        .GroupBy(row => (long)row.Number("RecallTypeNum"), row => row.Text("ProcCode"))
        .ToDictionary(type => type.Key, type => type.ToArray());

    private readonly bool isPacked = practice.Profile.Recall.IntervalIsPacked;
    private readonly bool tracksMore = practice.Profile.Recall.TracksExamsAndRadiographs;

    public void Write(Member member, IRowWriter rows)
    {
        WriteCleaning(member, rows);
        if (tracksMore && member.Visits.FirstOrDefault(visit => visit.Status == AptStatus.Complete) is { } first)
        {
            rows.Add(Tracked(member, ExamKey, Exam, first.Date));
            rows.Add(Tracked(member, RadiographKey, Radiographs, first.Date));
        }
    }

    private Recall Tracked(Member member, int key, long type, DateOnly firstSeen)
    {
        var done = LastDone(member, Triggers[type]) ?? firstSeen;
        return Row(member, key, type, done, done.AddDays(Days[type]), Months(Days[type]));
    }

    private void WriteCleaning(Member member, IRowWriter rows)
    {
        var last = member.Visits.LastOrDefault(visit => visit.Status == AptStatus.Complete && visit.IsCheckUp);
        var recalls = member
            .Visits.Where(visit => visit.Kind is AppointmentKind.AdultHygiene or AppointmentKind.ChildHygiene)
            .ToList();
        if (last is null || (LastDone(member, Cleanings) is null && recalls.Count == 0))
        {
            return;
        }

        var type = member.AgeOn(asOf) < Dentition.AdultFrom ? ChildProphylaxis : AdultProphylaxis;
        var (due, booked) = (rule.NextDue(last.Date), recalls.LastOrDefault());
        rows.Add(Row(member, CleaningKey, type, last.Date, due, rule.IntervalMonths, booked));
    }

    private Recall Row(
        Member member,
        int key,
        long type,
        DateOnly previous,
        DateOnly due,
        int months,
        Visit? booked = null
    ) =>
        new()
        {
            RecallNum = member.RecallNums[key - 1],
            PatNum = member.PatNum,
            DateDueCalc = due,
            DateDue = due,
            DatePrevious = previous,
            RecallInterval = isPacked ? months << MonthsShift : months,
            RecallStatus = RecallStatus.None,
            IsDisabled = false,
            DateTStamp = Clock.Closing(booked?.BookedOn > previous ? booked.BookedOn : previous),
            RecallTypeNum = type,
            DisableUntilBalance = 0,
            DateScheduled = booked?.Status == AptStatus.Scheduled ? booked.Date : null,
            Priority = false,
        };

    private static DateOnly? LastDone(Member member, string[] codes)
    {
        DateOnly? last = null;
        foreach (var treatment in member.Treatments)
        {
            if (
                treatment.Status == ProcStatus.Complete
                && codes.Contains(treatment.Code.ProcCode)
                && (last is null || treatment.Date > last)
            )
            {
                last = treatment.Date;
            }
        }

        return last;
    }

    private static int Months(int days) => (int)(days / DaysPerMonth);
}
