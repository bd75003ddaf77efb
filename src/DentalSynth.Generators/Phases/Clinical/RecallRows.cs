using DentalSynth.Generators.Codes;
using DentalSynth.Generators.Households;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Scheduling;
using DentalSynth.Generators.Sinks;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Phases.Clinical;

/// <summary>Writes when a patient is next due as table recall: one row, for whoever has had a cleaning or has booked one.</summary>
internal sealed class RecallRows(RecallRule rule, DateOnly asOf)
{
    private const long AdultProphylaxis = 1;
    private const long ChildProphylaxis = 2;

    // OpenDental packs an interval into an integer: years << 24 | months << 16 | weeks << 8 | days.
    private const int MonthsShift = 16;

    public void Write(Member member, IRowWriter rows)
    {
        var last = member.Visits.LastOrDefault(visit =>
            visit.Status == AptStatus.Complete && visit.Kind is >= VisitKind.NewAdult and <= VisitKind.ChildHygiene
        );
        var recalls = member
            .Visits.Where(visit => visit.Kind is VisitKind.AdultHygiene or VisitKind.ChildHygiene)
            .ToList();
        var next = recalls.LastOrDefault(visit => visit.Status == AptStatus.Scheduled);
        var isCleaned = member.Treatments.Any(treatment =>
            treatment.Status == ProcStatus.Complete && treatment.Code.ProcCode is "D1110" or "D1120"
        );
        if (last is null || (!isCleaned && recalls.Count == 0))
        {
            return;
        }

        var due = rule.NextDue(last.Date);
        rows.Add(
            new Recall
            {
                RecallNum = member.Keys.Recall.Next(),
                PatNum = member.PatNum,
                DateDueCalc = due,
                DateDue = due,
                DatePrevious = last.Date,
                RecallInterval = rule.IntervalMonths << MonthsShift,
                RecallStatus = RecallStatus.None,
                IsDisabled = false,
                DateTStamp = Clock.Closing(last.Date),
                RecallTypeNum = member.AgeOn(asOf) < Dentition.AdultFrom ? ChildProphylaxis : AdultProphylaxis,
                DisableUntilBalance = 0,
                DateScheduled = next?.Date,
                Priority = false,
            }
        );
    }
}
