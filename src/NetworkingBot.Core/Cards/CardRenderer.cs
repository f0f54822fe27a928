namespace NetworkingBot.Core.Cards;

/// <summary>
/// Draws cards and forms as nodes of one channel. The two switches here are the only ones over elements and fields: a channel that
/// lacks one does not compile.
/// </summary>
/// <typeparam name="TNode">What the channel is made of: a JSON object, an encoded piece of HTML.</typeparam>
public abstract class CardRenderer<TNode>
{
    /// <summary>An element as zero or more nodes: a channel may split what is too long for it.</summary>
    protected IEnumerable<TNode> Render(Element element) => element switch
    {
        Heading heading => Heading(heading),
        Paragraph paragraph => Paragraph(paragraph),
        PersonLine person => Person(person),
        Bullets bullets => Bullets(bullets),
        Facts facts => Facts(facts),
        Picture picture => Picture(picture),
        Progress progress => Progress(progress),
        Cards.Divider => Divider(),
        Buttons buttons => Buttons(buttons),
        _ => throw new NotSupportedException($"{element.GetType().Name} is not a card element."),
    };

    protected IEnumerable<TNode> Render(Field field) => field switch
    {
        TextField text => Text(text),
        ChoiceField choice => Choice(choice),
        ManyField many => Many(many),
        ToggleField toggle => Toggle(toggle),
        DateField date => Date(date),
        TimeField time => Time(time),
        PersonField person => Person(person),
        _ => throw new NotSupportedException($"{field.GetType().Name} is not a form field."),
    };

    protected abstract IEnumerable<TNode> Heading(Heading heading);

    protected abstract IEnumerable<TNode> Paragraph(Paragraph paragraph);

    protected abstract IEnumerable<TNode> Person(PersonLine person);

    protected abstract IEnumerable<TNode> Bullets(Bullets bullets);

    protected abstract IEnumerable<TNode> Facts(Facts facts);

    protected abstract IEnumerable<TNode> Picture(Picture picture);

    protected abstract IEnumerable<TNode> Progress(Progress progress);

    protected abstract IEnumerable<TNode> Divider();

    protected abstract IEnumerable<TNode> Buttons(Buttons buttons);

    protected abstract IEnumerable<TNode> Text(TextField field);

    protected abstract IEnumerable<TNode> Choice(ChoiceField field);

    protected abstract IEnumerable<TNode> Many(ManyField field);

    protected abstract IEnumerable<TNode> Toggle(ToggleField field);

    protected abstract IEnumerable<TNode> Date(DateField field);

    protected abstract IEnumerable<TNode> Time(TimeField field);

    protected abstract IEnumerable<TNode> Person(PersonField field);
}
