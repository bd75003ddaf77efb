using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Financial.Statements;
using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Scheduling.Recalls;
using DentalSynth.Generators.Supporting;
using DentalSynth.Generators.Supporting.Events;

namespace DentalSynth.Generators;

/// <summary>A patient's story at a clinic: the first call, visits, findings, treatment, recalls.</summary>
internal sealed class PatientJourney
{
    private readonly Member member;
    private readonly ClinicOffice office;
    private readonly SchedulingRules scheduling;
    private readonly ClinicalRules rules;
    private readonly RandomSources sources;
    private readonly Charting charting;
    private readonly DentalExam exam;
    private readonly VerificationDesk verification;
    private readonly PatientRecords records;
    private readonly Account account;
    private readonly bool isRecallPatient;
    private readonly bool isUnreliable;
    private int recalls;
    private int brokenInARow;

    /// <summary>Begins the story of a patient who joins today.</summary>
    public PatientJourney(Member member, ClinicOffice office, StatementCycle statements, IRowWriter insuranceRows)
    {
        this.member = member;
        this.office = office;
        (scheduling, rules, sources) = (office.Run.Scheduling, office.Run.Clinical, office.Run.Sources);
        charting = new Charting(member, rules, sources);
        exam = new DentalExam(member, rules, office.Acceptance, sources);
        verification = new VerificationDesk(
            member,
            office.Run.Practice,
            office.Run.Insurance.Verification,
            insuranceRows
        );
        records = new PatientRecords(member, office.Records);
        account = new Account(member, office.Billing, statements, new AccountEvents(records));
        isRecallPatient = scheduling.Loyalty.IsRecallPatient(member.IsInsured, sources.For("loyalty", member.PatNum));
        isUnreliable = scheduling.Attendance.IsUnreliable(sources.For("reliability", member.PatNum));
    }

    private DateOnly Today => office.Clock.Today;

    /// <summary>Calls for a first visit, or only enters the patient.</summary>
    public void Join()
    {
        verification.Enter(Today);
        if (!scheduling.FirstVisit.Books(sources.For("first visit booked", member.PatNum)))
        {
            return;
        }

        var random = sources.For("first visit kind", member.PatNum);
        var kind = scheduling.FirstVisit.Kind(member.AgeOn(Today), isRecallPatient, random);
        var day = scheduling.FirstVisit.Wanted(Today, kind, sources.For("first visit day", member.PatNum));
        Request(new AppointmentRequest(kind, Today, day, []));
    }

    /// <summary>Writes how things stand at the end.</summary>
    public void Close()
    {
        var asOf = office.Run.Options.AsOf;
        foreach (var proposed in member.Plans.SelectMany(plan => plan.Items))
        {
            proposed.Reviewed = rules.PlanReview.LastBefore(asOf, proposed.Charted);
        }

        office.Write(member);
        verification.Write();
        account.Close(asOf);
    }

    private void Request(AppointmentRequest request) => office.Clock.Start(Appointment(request));

    private IEnumerable<DateOnly> Appointment(AppointmentRequest request)
    {
        yield return request.BookedOn;
        if (Book(ref request) is not { } visit)
        {
            yield break;
        }

        var moved = sources.For("move", visit.AptNum);
        if (scheduling.Reschedule.RescheduledOn(visit.BookedOn, visit.Date, moved) is { } day)
        {
            yield return day;
            Move(visit);
        }

        // Reminders are for the time that is kept: dbt models find a message's appointment by its day.
        office.Clock.Start(Remind(visit));
        if (member.IsInsured)
        {
            office.Clock.Start(verification.Before(visit));
        }

        yield return visit.Date;
        var odds = scheduling.Attendance.OddsOfBreaking(Known(visit));
        if (office.Attendance.Decide(scheduling.MissRate, odds, sources.For("attendance", visit.AptNum)))
        {
            Break(visit, request);
        }
        else
        {
            Complete(visit);
        }
    }

    private Attendance Known(Visit visit) =>
        new(
            visit.Date.DayNumber - visit.BookedOn.DayNumber,
            brokenInARow > 0,
            isUnreliable,
            visit.Last.Confirmed == ConfirmationStatus.Confirmed,
            member.AgeOn(Today),
            member.IsInsured,
            member.Household.Owes(Today)
        );

    private Visit? Book(ref AppointmentRequest request)
    {
        var aptNum = member.Keys.Appointment.Next();
        var codes = request.Work.Count > 0 ? [] : CheckUpCodes(request.Kind, aptNum);
        if (member.Household.IsInCollections || office.Booking.Book(member, request, aptNum, codes) is not { } slot)
        {
            return null;
        }

        var visit = new Visit
        {
            AptNum = aptNum,
            Kind = request.Kind,
            BookedOn = Today,
            TimeSetOn = Today,
            Slot = slot,
            Replaces = request.Replaces,
            BookedAt = member.Visits.LastOrDefault(earlier =>
                earlier.Status == AptStatus.Complete && earlier.Date == Today
            ),
            IsFirst = member.Visits.All(earlier => earlier.Status != AptStatus.Complete),
        };
        if (member.Visits.Count == 0)
        {
            NewPatientEvents.Book(records);
        }

        member.Add(visit);
        request.Prepared?.Fitting ??= visit;
        request.Replaces?.Replacement = visit;
        var checkUp = codes.Select(code => ChartCheckUp(code, visit)).ToList();
        request = request with { Work = [.. request.Work, .. checkUp] };
        Plan(visit, request.Work);
        visit.BookedFor = string.Join(", ", request.Work.Select(treatment => treatment.Code.ProcCode));
        office.Desk.Book(member, visit);
        checkUp.ForEach(account.Chart);
        return visit;
    }

    private void Move(Visit visit)
    {
        var wanted = scheduling.Reschedule.Wanted(visit.Date, sources.For("moved to", visit.AptNum));
        office.Desk.Move(member, visit, office.Booking.Move(member, visit, Today, wanted), Today);
        Plan(visit, [.. visit.Treatments]);
    }

    private IEnumerable<DateOnly> Remind(Visit visit)
    {
        if (office.Reminders.SentAt(visit) is not { } sent)
        {
            yield break;
        }

        yield return DateOnly.FromDateTime(sent);
        VisitEvents.Remind(sent, records);
        if (office.Reminders.ConfirmedAt(visit) is { } confirmed)
        {
            office.Desk.Confirm(member, visit, confirmed);
            VisitEvents.Confirm(confirmed, records);
        }
    }

    private void Break(Visit visit, AppointmentRequest reason)
    {
        office.Desk.Break(member, visit);
        brokenInARow++;
        foreach (var treatment in visit.Treatments)
        {
            (treatment.Visit, treatment.DoneBy) = (null, null);
        }

        visit.Unplan();
        var random = sources.For("next try", visit.AptNum);
        var again = member.Household.IsInCollections
            ? null
            : scheduling.Attendance.RebookedFor(Today, brokenInARow, reason.Prepared is not null, random);
        VisitEvents.Break(visit, again is not null, records);
        if (again is { } day)
        {
            Request(reason with { BookedOn = visit.Date, Wanted = day, Replaces = visit });
        }
    }

    private void Complete(Visit visit)
    {
        office.Desk.Complete(member, visit);
        office.Completed.Add((member, visit));
        brokenInARow = 0;
        if (visit.IsFirst)
        {
            member.RecallNums = [.. Enumerable.Range(0, RecallRows.MostRecalls).Select(_ => member.Keys.Recall.Next())];
            NewPatientEvents.Complete(visit, records);
        }

        exam.ChartTeeth(visit.Date);
        ChartHistory(visit);
        foreach (var treatment in visit.Treatments)
        {
            treatment.Status = ProcStatus.Complete;
            member.Mouth.Complete(treatment);
            office.Procedures.Note(member, treatment);
        }

        VisitEvents.Complete(visit, records);
        Diagnose(visit);
        account.Bill(visit);
        ScheduleSeating(visit);
        Recall(visit);
    }

    private CdtCode[] CheckUpCodes(AppointmentKind kind, long aptNum) =>
        [
            .. rules
                .CheckUpProcedures.Codes(kind, member.IsInsured, sources.For("check-up", aptNum))
                .Select(office.Run.Practice.Code),
        ];

    private static void Plan(Visit visit, IReadOnlyList<Treatment> work)
    {
        visit.Unplan();
        foreach (var treatment in work)
        {
            visit.Plan(treatment);
            treatment.DoneBy = ProviderOf(treatment.Code, visit.Slot);
            treatment.Visit = visit;
        }
    }

    private Treatment ChartCheckUp(CdtCode code, Visit visit) =>
        charting.Add(code, ToothSite.None, Today, ProviderOf(code, visit.Slot));

    // The hygienist does everything at a hygiene visit except the dentist's exam.
    private static long ProviderOf(CdtCode code, Slot slot) =>
        code.ProcCode is "D0120" or "D0150" ? slot.Dentist : slot.Hygienist ?? slot.Dentist;

    // Prior procedures count against the plan's frequency limitations.
    private void ChartHistory(Visit visit)
    {
        if (visit.IsFirst && member.IsInsured)
        {
            foreach (var code in rules.History.Codes(sources.For("history", member.PatNum)))
            {
                var prior = charting.Add(office.Run.Practice.Code(code), ToothSite.None, Today, visit.Slot.Dentist);
                prior.Status = ProcStatus.ExistingOther;
                account.Chart(prior);
            }
        }
    }

    private void Diagnose(Visit visit)
    {
        if (!visit.IsCheckUp && visit.Kind != AppointmentKind.Emergency)
        {
            return;
        }

        var plans = member.Plans.Count;
        var accepted = exam.Examine(visit);
        if (member.Plans.Count > plans)
        {
            var plan = member.Plans[^1];
            foreach (var treatment in plan.Items)
            {
                account.Chart(treatment);
            }

            PlanEvents.Present(plan, office.Run.Charts.SignedPlan, records);
        }

        foreach (var group in accepted.GroupBy(found => found.Kind, found => found.Work))
        {
            var work = group.ToList();
            var day = rules.Acceptance.Wanted(Today, sources.For("treatment day", work[0].ProcNum));
            Request(new AppointmentRequest(group.Key, Today, InSeason(day, work[0].ProcNum), work));
        }
    }

    // A lab case is seated at a visit of its own.
    private void ScheduleSeating(Visit visit)
    {
        var fitted = member.Treatments.Where(work => work.PreparedBy?.Visit == visit).ToList();
        if (fitted.Count > 0)
        {
            var day = scheduling.LabWork.FittingWanted(Today, sources.For("fitting day", visit.AptNum));
            Request(new AppointmentRequest(visit.Kind, Today, day, fitted) { Prepared = visit });
        }
    }

    private void Recall(Visit visit)
    {
        if (!visit.IsCheckUp)
        {
            return;
        }

        records.FollowUp(RecallEvents.Message(visit, scheduling.Recall, records));
        records.FollowUp(RecallEvents.Call(visit, scheduling.Recall, records));
        if (!isRecallPatient || !scheduling.Loyalty.Stays(sources.For("stays", member.PatNum, recalls++)))
        {
            return;
        }

        var due = scheduling.Recall.NextDue(Today);
        var day = InSeason(scheduling.Recall.Wanted(due, sources.For("recall day", visit.AptNum)), visit.AptNum);
        var booked = scheduling.Recall.BookedOn(Today, day, sources.For("recall booking", visit.AptNum));
        var kind =
            member.AgeOn(day) < Dentition.AdultFrom ? AppointmentKind.ChildHygiene : AppointmentKind.AdultHygiene;
        Request(new AppointmentRequest(kind, booked, day, []));
    }

    private DateOnly InSeason(DateOnly day, long key) => scheduling.Season.Wanted(day, sources.For("season", key));
}
