using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;

namespace DentalSynth.Generators.Clinical;

/// <summary>One patient's years at the practice: exams, treatment plans, acceptance, recalls and broken
/// appointments.</summary>
internal sealed class Journey(
    Member member,
    Practice practice,
    ClinicalRules rules,
    SchedulingRules scheduling,
    AppointmentBook book,
    DateOnly asOf,
    RandomSources sources
)
{
    private readonly Timeline timeline = new(asOf);
    private readonly bool isRecallPatient = scheduling.Loyalty.IsRecallPatient(
        member.IsInsured,
        sources.For("loyalty", member.PatNum)
    );
    private readonly AppointmentBooking booking = new(member, scheduling, book, asOf, sources);
    private readonly bool isUnreliable = scheduling.Attendance.IsUnreliable(sources.For("reliability", member.PatNum));
    private readonly Charting charting = new(member, rules, sources);
    private readonly DentalExam exam = new(member, rules, sources);
    private int recalls;

    /// <summary>Books and completes appointments up to the as-of date.</summary>
    public void Run()
    {
        if (!scheduling.FirstVisit.Books(sources.For("first visit booked", member.PatNum)))
        {
            return;
        }

        var joined = member.Household.Joined;
        var kind = scheduling.FirstVisit.Kind(
            member.AgeOn(joined),
            isRecallPatient,
            sources.For("first visit kind", member.PatNum)
        );
        var day = scheduling.FirstVisit.Wanted(joined, kind, sources.For("first visit day", member.PatNum));
        Request(new AppointmentRequest(kind, joined, day, []));
        timeline.Run();
        ReviewPlans();
    }

    private void ReviewPlans()
    {
        foreach (var proposed in member.Plans.SelectMany(plan => plan.Items))
        {
            proposed.Reviewed = rules.PlanReview.LastBefore(asOf, proposed.Charted);
        }
    }

    private void Request(AppointmentRequest visit) => timeline.At(visit.BookedOn, _ => Book(visit));

    private void Book(AppointmentRequest next)
    {
        var aptNum = member.Keys.Appointment.Next();
        var codes = next.Work.Count > 0 ? [] : CheckUpCodes(next.Kind, aptNum);
        var (slot, rescheduledFrom, rescheduledOn) = booking.Book(next, aptNum, codes);
        var visit = new Visit
        {
            AptNum = aptNum,
            Kind = next.Kind,
            BookedOn = next.BookedOn,
            Slot = slot,
            RescheduledFrom = rescheduledFrom,
            RescheduledOn = rescheduledOn,
            Replaces = next.Replaces,
            IsFirst = member.Visits.All(earlier => earlier.Status != AptStatus.Complete),
            Status = StatusOf(next.BookedOn, slot.Date, aptNum),
        };
        member.Add(visit);
        next.Prepared?.Fitting ??= visit;
        if (next.Replaces is { } broken)
        {
            broken.Replacement = visit;
        }

        Treatment[] work = [.. next.Work, .. codes.Select(code => ChartCheckUp(code, visit))];
        visit.BookedFor = string.Join(", ", work.Select(treatment => treatment.Code.ProcCode));
        if (visit.Status != AptStatus.Broken)
        {
            Plan(visit, work);
        }

        timeline.At(visit.Date, _ => OnAppointmentDay(visit, next with { Work = work }));
    }

    private AptStatus StatusOf(DateOnly bookedOn, DateOnly day, long aptNum)
    {
        if (day >= asOf)
        {
            return AptStatus.Scheduled;
        }

        var daysBooked = day.DayNumber - bookedOn.DayNumber;
        return scheduling.Attendance.IsKept(daysBooked, isUnreliable, sources.For("attendance", aptNum))
            ? AptStatus.Complete
            : AptStatus.Broken;
    }

    private CdtCode[] CheckUpCodes(AppointmentKind kind, long aptNum) =>
        [
            .. rules
                .CheckUpProcedures.Codes(kind, member.IsInsured, sources.For("check-up", aptNum))
                .Select(practice.Code),
        ];

    private void CompleteTreatments(Visit visit)
    {
        foreach (var treatment in visit.Treatments)
        {
            member.Mouth.Complete(treatment);
        }
    }

    private static void Plan(Visit visit, IEnumerable<Treatment> work)
    {
        foreach (var treatment in work)
        {
            visit.Add(treatment);
            treatment.DoneBy = ProviderOf(treatment.Code, visit.Slot);
            treatment.Visit = visit;
            treatment.Status = visit.Status == AptStatus.Complete ? ProcStatus.Complete : ProcStatus.TreatmentPlanned;
        }
    }

    private Treatment ChartCheckUp(CdtCode code, Visit visit) =>
        charting.Add(code, ToothSite.None, visit.BookedOn, ProviderOf(code, visit.Slot));

    // The hygienist does everything at a hygiene visit except the dentist's exam.
    private static long ProviderOf(CdtCode code, Slot slot) =>
        code.ProcCode is "D0120" or "D0150" ? slot.Dentist : slot.Hygienist ?? slot.Dentist;

    private void OnAppointmentDay(Visit visit, AppointmentRequest reason)
    {
        switch (visit.Status)
        {
            case AptStatus.Broken:
                var isFitting = reason.Prepared is not null;
                var rebookedFor = scheduling.Attendance.RebookedFor(
                    visit.Date,
                    isFitting,
                    sources.For("next try", visit.AptNum)
                );
                if (rebookedFor is { } day)
                {
                    Request(reason with { BookedOn = visit.Date, Wanted = day, Replaces = visit });
                }

                break;
            case AptStatus.Complete:
                exam.ChartTeeth(visit.Date);
                ChartHistory(visit);
                CompleteTreatments(visit);
                Diagnose(visit);
                ScheduleSeating(visit);
                Recall(visit);
                break;
        }
    }

    // Prior procedures count against the plan's frequency limitations.
    private void ChartHistory(Visit visit)
    {
        if (visit.IsFirst && member.IsInsured)
        {
            foreach (var code in rules.History.Codes(sources.For("history", member.PatNum)))
            {
                charting.Add(practice.Code(code), ToothSite.None, visit.Date, visit.Slot.Dentist).Status =
                    ProcStatus.ExistingOther;
            }
        }
    }

    private void Diagnose(Visit visit)
    {
        if (
            visit.Kind
            is not (>= AppointmentKind.NewAdult and <= AppointmentKind.ChildHygiene or AppointmentKind.Emergency)
        )
        {
            return;
        }

        foreach (var group in exam.Examine(visit).GroupBy(plan => plan.Kind, plan => plan.Work))
        {
            var work = group.ToList();
            var day = rules.Acceptance.Wanted(visit.Date, sources.For("treatment day", work[0].ProcNum));
            Request(new AppointmentRequest(group.Key, visit.Date, InSeason(day, work[0].ProcNum), work));
        }
    }

    // A lab case is seated at a visit of its own.
    private void ScheduleSeating(Visit visit)
    {
        var fitted = member.Treatments.Where(work => work.PreparedBy?.Visit == visit).ToList();
        if (fitted.Count > 0)
        {
            var day = scheduling.LabWork.FittingWanted(visit.Date, sources.For("fitting day", visit.AptNum));
            Request(new AppointmentRequest(visit.Kind, visit.Date, day, fitted) { Prepared = visit });
        }
    }

    private void Recall(Visit visit)
    {
        var isCheckUp = visit.Kind is >= AppointmentKind.NewAdult and <= AppointmentKind.ChildHygiene;
        if (!isCheckUp || !isRecallPatient || !scheduling.Loyalty.Stays(sources.For("stays", member.PatNum, recalls++)))
        {
            return;
        }

        var due = scheduling.Recall.NextDue(visit.Date);
        var day = InSeason(scheduling.Recall.Wanted(due, sources.For("recall day", visit.AptNum)), visit.AptNum);
        var booked = scheduling.Recall.BookedOn(visit.Date, day, sources.For("recall booking", visit.AptNum));
        var kind =
            member.AgeOn(day) < Dentition.AdultFrom ? AppointmentKind.ChildHygiene : AppointmentKind.AdultHygiene;
        Request(new AppointmentRequest(kind, booked, day, []));
    }

    private DateOnly InSeason(DateOnly day, long key) => scheduling.Season.Wanted(day, sources.For("season", key));
}
