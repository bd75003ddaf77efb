using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using TaskStatus = DentalSynth.Generators.Model.Codes.Records.TaskStatus;

namespace DentalSynth.Generation.Determinism;

public sealed class LaterDateTests
{
    private static readonly DateOnly Earlier = GeneratedPractice.AsOf;

    public static TheoryData<int> Days { get; } = [1, 10, 45, 300];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task What_is_past_stays_as_it_was_when_time_moves_on(int days)
    {
        var (before, after) = await LaterPractice.Both(days);

        Assert.Empty(before.LostIn(after, IsPast));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task No_row_loses_its_key_when_time_moves_on(int days)
    {
        var (before, after) = await LaterPractice.Both(days);

        Assert.DoesNotContain(
            before.LostIn(after, _ => true),
            lost => lost.EndsWith("is gone", StringComparison.Ordinal)
        );
        Assert.NotEmpty(after.Beyond(before));
    }

    // What waits for something yet to happen, or sums up what has happened so far, goes on changing.
    private static bool IsPast(IRow row) =>
        row switch
        {
            Appointment visit => visit.AptStatus != (short)AptStatus.Scheduled,
            HistAppointment change => change.AptDateTime < Earlier.ToDateTime(TimeOnly.MinValue),
            ProcedureLog procedure => procedure.ProcStatus != (short)ProcStatus.TreatmentPlanned,
            ClaimProc line => line.Status
                is (short)ClaimProcStatus.Received
                    or (short)ClaimProcStatus.Supplemental
                    or (short)ClaimProcStatus.History,
            OfficeTask task => task.TaskStatus == (short)TaskStatus.Done,
            RefAttach referral => referral.RefType == true || referral.DateProcComplete is not null,
            LabCase work => work.DateTimeChecked is not null,
            ProcMultiVisit work => work.IsInProcess == false,
            _ => row.Table.Declared.Changes.Length == 0,
        };
}
