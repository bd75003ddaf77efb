using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Scheduling.Schedules;

/// <summary>Tables schedule and scheduleop: when each provider of a clinic works, and in which operatory.</summary>
/// <remarks>Made from the same data as the appointment book, so every appointment lies within a block. Read by the dbt
/// models int_provider_availability and int_appointment_schedule.</remarks>
/// <param name="clinic">The clinic.</param>
/// <param name="options">Start and as-of date of the run.</param>
/// <param name="horizon">How far ahead the schedule is entered.</param>
[Table(
    "Schedule",
    BelongsTo = TableScope.Clinic,
    Noun = "blocks of working hours",
    Planned = "SchedDate",
    LeastRows = 100,
    MayBeEmpty = "Note ProvNum"
)]
[Table("ScheduleOp", BelongsTo = TableScope.Clinic, Noun = "operatories of working hours", LeastRows = 100)]
internal sealed class ScheduleRows(DentalClinic clinic, GenerationOptions options, ScheduleHorizonRule horizon)
{
    private readonly ScheduleKeys keys = new(options.StartDate);

    /// <summary>Writes the schedule of all days up to the horizon, or up to the last appointment if that is
    /// later.</summary>
    public void Write(DateOnly lastBooked, IRowWriter rows)
    {
        var usual = horizon.LastDay(options.AsOf);
        var last = lastBooked > usual ? lastBooked : usual;
        for (
            var day = BusinessDays.OnOrAfter(options.StartDate);
            day <= last;
            day = BusinessDays.OnOrAfter(day.AddDays(1))
        )
        {
            Write(isHygiene: false, day, rows);
            Write(isHygiene: true, day, rows);
        }
    }

    private void Write(bool isHygiene, DateOnly day, IRowWriter rows)
    {
        var team = clinic.Team(isHygiene);
        for (var index = 0; index < team.Count; index++)
        {
            if (team[index].Works(day.DayOfWeek))
            {
                var operatory = clinic.OperatoryOf(index, isHygiene, day);
                for (var block = 0; block < OfficeHours.Blocks.Count; block++)
                {
                    Write(team[index].ProvNum, operatory, (day, block), rows);
                }
            }
        }
    }

    // Each provider has one operatory, so the block's key serves for both tables.
    private void Write(long provNum, long operatory, (DateOnly Day, int Block) time, IRowWriter rows)
    {
        var key = keys.Of(provNum, time.Day, time.Block);
        var (start, stop) = OfficeHours.Blocks[time.Block];
        rows.Add(
            new Schedule
            {
                ScheduleNum = key,
                SchedDate = time.Day,
                StartTime = start,
                StopTime = stop,
                SchedType = (short)ScheduleType.Provider,
                ProvNum = provNum,
                BlockoutType = 0,
                Note = string.Empty,
                Status = (short)ScheduleStatus.Open,
                EmployeeNum = null,
                DateTStamp = horizon
                    .EnteredOn(time.Day, options.StartDate, options.AsOf)
                    .ToDateTime(OfficeHours.Opening),
                ClinicNum = clinic.ClinicNum,
            }
        );
        rows.Add(
            new ScheduleOp
            {
                ScheduleOpNum = key,
                ScheduleNum = key,
                OperatoryNum = operatory,
            }
        );
    }
}
