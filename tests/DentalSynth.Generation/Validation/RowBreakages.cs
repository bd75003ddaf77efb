using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Tables;
using static DentalSynth.Generation.Validation.RowBreakage;

namespace DentalSynth.Generation.Validation;

/// <summary>For every check one change that breaks it.</summary>
internal static class RowBreakages
{
    private static readonly Dictionary<string, RowBreakage> ByCheck = new()
    {
        ["No_table_has_a_key_twice"] = One<Patient>("PatNum", patient => patient.PatNum + 1),
        ["Every_key_fits_four_bytes"] = One<Commlog>("CommlogNum", _ => 1L << 31),
        ["Patients_and_carriers_payments_share_no_number"] = One<ClaimPayment>("ClaimPaymentNum", _ => 1_001L),
        ["Every_reference_leads_to_a_row"] = One<Appointment>("ProvNum", _ => 999L),
        ["Rows_about_a_patients_row_are_about_the_same_patient"] = One<Claim>("PatNum", claim => claim.PatNum + 1),
        ["A_row_is_changed_after_it_was_made"] = One<Patient>("DateTStamp", _ => new DateTime(2022, 1, 1)),
        ["Nothing_but_plans_is_dated_today_or_later"] = One<Payment>("PayDate", _ => GeneratedPractice.AsOf),
        ["Every_amount_is_whole_cents"] = One<Fee>("Amount", fee => fee.Amount + 0.001),
        ["Discounts_and_write_offs_take_off_and_refunds_add"] = One<Adjustment>("AdjAmt", other => -other.AdjAmt),
        ["Only_refunds_are_negative_payments"] = One<Payment>("PayAmt", _ => -5.0, other => other.PayType == 70),
        ["Splits_add_up_to_their_payment"] = One<PaySplit>("SplitAmt", split => split.SplitAmt + 0.01),
        ["A_split_is_of_the_same_day_as_its_payment"] = One<PaySplit>("DatePay", split => split.DatePay?.AddDays(1)),
        ["A_split_pays_for_exactly_one_thing"] = One<PaySplit>("AdjNum", _ => 5L, split => split.ProcNum > 0),
        ["A_transfer_takes_what_it_gives"] = One<PaySplit>("SplitAmt", _ => 0.01, IsTransfer),
        ["Money_paid_ahead_is_earned_when_the_work_is_done"] = One<PaySplit>("SplitAmt", _ => -0.01, IsTransfer),
        ["A_claims_fee_is_that_of_its_lines"] = One<Claim>("ClaimFee", claim => claim.ClaimFee + 1),
        ["A_claims_payment_is_that_of_its_lines"] = One<Claim>("InsPayAmt", claim => claim.InsPayAmt + 1),
        ["A_claims_estimate_is_that_of_its_lines"] = One<Claim>("InsPayEst", claim => claim.InsPayEst + 1),
        ["A_claims_write_off_is_that_of_its_lines"] = One<Claim>("WriteOff", claim => claim.WriteOff + 1),
        ["A_claims_deductible_is_that_of_its_lines"] = One<Claim>("DedApplied", claim => claim.DedApplied + 1),
        ["A_check_is_the_sum_of_the_lines_that_it_pays"] = One<ClaimPayment>("CheckAmt", check => check.CheckAmt + 1),
        ["Only_answered_lines_carry_money"] = One<ClaimProc>("InsPayAmt", _ => 1.0, line => line.Status == 0),
        ["No_plan_pays_a_person_more_in_a_year_than_its_maximum"] = One<ClaimProc>("InsPayAmt", _ => 9_999.0, IsPaid),
        ["No_balance_is_negative"] = One<ClaimProc>("InsPayAmt", _ => 9_999.0, IsPaid),
        ["A_patients_balance_is_what_is_open_of_the_work_done"] = One<Patient>("BalTotal", _ => -1.0),
        ["A_patients_balance_is_open_at_its_age"] = One<Patient>("Bal_31_60", _ => 1.0, other => other.BalTotal == 0),
        ["A_patient_arrives_is_seated_and_is_dismissed_in_this_order"] = One<Appointment>(
            "DateTimeSeated",
            visit => visit.DateTimeArrived?.AddMinutes(-1),
            IsKept
        ),
        ["Visits_are_on_open_days_in_business_hours"] = One<Appointment>(
            "AptDateTime",
            visit => visit.AptDateTime?.Date.AddHours(18),
            IsKept
        ),
        ["The_past_has_taken_place_and_the_future_has_not"] = One<Appointment>("AptStatus", _ => (short)1, IsKept),
        ["A_visit_that_took_place_has_completed_procedures_of_its_day"] = One<Appointment>(
            "AptStatus",
            _ => (short)2,
            visit => visit.AptStatus == (short)AptStatus.Broken
        ),
        ["Nothing_is_completed_but_at_a_completed_visit"] = One<Appointment>("AptStatus", _ => (short)5, IsKept),
        ["No_chair_holds_two_visits_at_once"] = One<Appointment>("Pattern", _ => new string('/', 2_000), IsKept),
        ["Nobody_treats_two_patients_at_once"] = One<Appointment>("Pattern", _ => new string('/', 2_000), IsKept),
        ["No_patient_is_in_two_chairs_at_once"] = Every<Appointment>("Pattern", _ => new string('/', 60_000)),
        ["Every_visit_is_within_the_working_hours_of_who_treats_in_that_chair"] = Every<ScheduleOp>(
            "OperatoryNum",
            _ => 999L
        ),
        ["Nobody_has_two_blocks_of_working_hours_at_once"] = Every<Schedule>("StopTime", _ => new TimeOnly(18, 0)),
        ["No_chair_is_in_two_blocks_of_working_hours_at_once"] = Every<ScheduleOp>("OperatoryNum", _ => 1L),
        ["Every_appointment_was_booked_once_and_stands_as_its_last_change_left_it"] = One<HistAppointment>(
            "HistApptAction",
            _ => (short)1,
            change => change.HistApptAction == 0
        ),
        ["No_two_changes_of_a_task_are_of_the_same_moment"] = Every<TaskHist>(
            "DateTStamp",
            _ => new DateTime(2024, 5, 6)
        ),
        ["A_claim_is_sent_after_the_visit_and_answered_after_that"] = One<Claim>(
            "DateSent",
            claim => claim.DateService?.AddDays(-1),
            claim => claim.DateSent is not null
        ),
        ["Insurance_pays_after_the_work_is_done"] = One<ClaimProc>("DateCP", _ => new DateOnly(2022, 1, 1), IsPaid),
        ["Only_money_paid_ahead_comes_before_the_work"] = One<PaySplit>(
            "DatePay",
            _ => new DateOnly(2022, 1, 1),
            split => split is { UnearnedType: UnearnedType.None, ProcNum: > 0 }
        ),
        ["Work_is_adjusted_after_it_is_done"] = One<Adjustment>(
            "AdjDate",
            _ => new DateOnly(2022, 1, 1),
            adjustment => adjustment.ProcNum > 0
        ),
        ["A_recall_falls_due_after_the_visit_before"] = One<Recall>("DatePrevious", _ => new DateOnly(2099, 1, 1)),
        ["As_many_appointments_are_completed_as_were_asked_for"] = Every<Appointment>("AptStatus", _ => (short)2),
        ["As_many_appointments_are_scheduled_as_were_asked_for"] = Every<Appointment>("AptStatus", _ => (short)2),
        ["As_many_appointments_are_broken_as_were_asked_for"] = Every<Appointment>("AptStatus", _ => (short)2),
        ["As_many_patients_are_insured_as_were_asked_for"] = Every<PatPlan>("PatNum", _ => 1L),
        ["As_many_patients_are_female_as_were_asked_for"] = Every<Patient>("Gender", _ => (short)1),
        ["As_many_completed_procedures_are_charged_the_standard_fee_as_were_asked_for"] = Every<Fee>(
            "Amount",
            fee => fee.Amount + 1
        ),
        ["A_family_has_one_to_five_members"] = Every<Patient>("Guarantor", _ => 1L),
    };

    public static IEnumerable<string> Checks => ByCheck.Keys;

    public static Func<IRow, IRow> Of(string check, GeneratedPractice practice) => ByCheck[check].Change(practice);

    private static bool IsTransfer(PaySplit split) => split is { UnearnedType: UnearnedType.Prepayment, SplitAmt: < 0 };

    private static bool IsPaid(ClaimProc line) => line is { InsPayAmt: > 0, Status: (short)ClaimProcStatus.Received };

    private static bool IsKept(Appointment visit) => visit.AptStatus == (short)AptStatus.Complete;
}
