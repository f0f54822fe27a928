namespace SlackNet.Blocks;

[SlackType("datepicker")]
public class DatePicker() : ActionElement("datepicker"), IInputBlockElement
{
    public DateTime? InitialDate { get; set; }
}

[SlackType("datepicker")]
public class DatePickerValue : ElementValue
{
    public DateTime? SelectedDate { get; set; }
}

[SlackType("timepicker")]
public class TimePicker() : ActionElement("timepicker"), IInputBlockElement
{
    public TimeSpan? InitialTime { get; set; }
}

[SlackType("timepicker")]
public class TimePickerValue : ElementValue
{
    public TimeSpan? SelectedTime { get; set; }
}
