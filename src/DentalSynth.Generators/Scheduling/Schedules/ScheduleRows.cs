using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generators.Scheduling.Schedules;

/// <summary>Tables schedule and scheduleop: who of a place works when, and in which chair.</summary>
/// <remarks>From the same facts as the appointment book, so that every visit lies within a block. Read by the dbt models
/// int_provider_availability and int_appointment_schedule.</remarks>
/// <param name="location">The place.</param>
/// <param name="options">When the practice opened, and its today.</param>
/// <param name="horizon">How far ahead working hours are entered.</param>
[Table("Schedule", BelongsTo = TableScope.Clinic, Noun = "blocks of working hours", Planned = "SchedDate")]
[Table("ScheduleOp", BelongsTo = TableScope.Clinic, Noun = "operatories of working hours")]
internal sealed class ScheduleRows(Location location, GenerationOptions options, ScheduleHorizonRule horizon)
{
    private readonly ScheduleKeys keys = new(options.StartDate);

    /// <summary>Writes the working hours of all days up to the horizon, or to the last for which anybody is booked.
    /// </summary>
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
        var team = location.Team(isHygiene);
        for (var index = 0; index < team.Count; index++)
        {
            if (team[index].Works(day.DayOfWeek))
            {
                var chair = location.ChairOf(index, isHygiene, day);
                for (var block = 0; block < OfficeHours.Blocks.Count; block++)
                {
                    Write(team[index].ProvNum, chair, (day, block), rows);
                }
            }
        }
    }

    // One chair each, so that the block's key serves for both tables.
    private void Write(long provNum, long chair, (DateOnly Day, int Block) time, IRowWriter rows)
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
                ClinicNum = location.ClinicNum,
            }
        );
        rows.Add(
            new ScheduleOp
            {
                ScheduleOpNum = key,
                ScheduleNum = key,
                OperatoryNum = chair,
            }
        );
    }
}
