// The same story as scenario.yaml, scene by scene and word by word.
CONST cold = 0
CONST warm = 1
VAR clock = 0
VAR trust = 3
VAR noise = 0
VAR asked = false
VAR dated = false
VAR stage = cold

-> gate

=== gate ===
The gate of the carpentry opens. Dust hangs in the light.
You found it. We have until ten, and I already gave you {clock} minutes.
+ [Thank you for the time. May I first hear what you hope to take from it?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 3, 90)
    Fewer complaints about the noise, that would be something.
    -> yard
+ [What a fine building this is.]
    ~ clock = MIN(clock + 2, 90)
    It leaks.
    -> yard
+ [I brought three samples of our panels, shall I unpack them?]
    ~ trust = MAX(trust - 1, 0)
    ~ clock = MIN(clock + 6, 90)
    She looks at the boxes and says nothing.
    -> yard

=== yard ===
You cross the yard together.
The saw stands over there. Mind the forklift.
{ trust > 3:
    You may ask whatever you want, I have nothing to hide.
}
* [Who hears the saw most, all day?]
    ~ asked = true
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 4, 90)
    Pieter. He has sat beside it for {clock} years, or so it feels.
    -> hall
+ [How old is the saw?]
    ~ clock = MIN(clock + 2, 90)
    Older than my son.
    -> hall
+ [Walk on and look.]
    ~ clock = MIN(clock + 1, 90)
    -> hall

=== hall ===
It is loud. You have to lean towards one another.
This is what they hear, eight hours a day.
{ noise < 3:
    She cups a hand behind her ear.
}
* [Listen for a while, and say nothing.]
    ~ noise = MIN(noise + 2, 5)
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 2, 90)
    After {clock} minutes she nods.
    -> hall
+ { asked && trust >= 4 } [May I ask Pieter what he thinks?]
    ~ clock = MIN(clock + 3, 90)
    Go ahead, he does not bite.
    -> pieter
+ [Has anybody measured it?]
    ~ noise = MIN(noise + 1, 5)
    ~ clock = MIN(clock + 3, 90)
    Two years ago. Eighty-nine, they said.
    -> office
+ [Our panels take off twelve decibels!]
    ~ trust = MAX(trust - 1, 0)
    ~ noise = MIN(noise + 1, 5)
    ~ clock = MIN(clock + 2, 90)
    What did you say?
    -> office

=== pieter ===
Pieter takes off one side of his ear muffs.
This one sells silence, Pieter.
+ [How is it in the evening, when you come home?]
    ~ trust = MIN(trust + 2, 10)
    ~ stage = warm
    ~ clock = MIN(clock + 5, 90)
    He thinks. My wife says I shout, he says.
    { trust > 6:
        Nobody laughs.
    }
    -> office
+ [Do the muffs help?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 3, 90)
    Against the saw they do.
    -> office

=== office ===
In the office the door falls shut, and it is quiet.
{ clock < 30:
    So. Coffee first.
}
{ clock >= 30:
    I have {clock} minutes on my watch, and a truck coming.
}
+ [Those complaints, what do they lead to?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 5, 90)
    Two people left in spring. One of them told me why.
    -> needs
+ [What did you set aside for this?]
    ~ trust = MAX(trust - 1, 0)
    ~ clock = MIN(clock + 2, 90)
    That depends on what you have.
    -> needs
+ [Let me tell you how panels work.]
    ~ clock = MIN(clock + 9, 90)
    I read that on your site.
    { trust < 4:
        She stirs her coffee for the third time.
    }
    -> needs

=== needs ===
{ stage == warm:
    What I want is that they stay.
}
{ stage != warm:
    What I want is that it stops.
}
She counts on her fingers: trust {trust}, noise {noise}.
* { trust >= 3 } [So the noise costs you people, and that weighs more than the fine. Is that right?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 3, 90)
    ~ stage = warm
    That is it. Nobody put it that way yet.
    -> needs
+ [By when should it be better?]
    ~ clock = MIN(clock + 2, 90)
    ~ dated = true
    Before the autumn, when the big order starts.
    -> who
+ [Who decides this with you?]
    ~ clock = MIN(clock + 2, 90)
    My brother. He signs, I choose.
    -> who
+ [I shall send you a quotation.]
    ~ trust = MAX(trust - 1, 0)
    Do that.
    -> who

=== who ===
A telephone rings in the next room. She lets it ring.
My brother will ask what it costs, and nothing else.
{ trust >= 7 || (stage == warm && noise > 1):
    He will like you.
}
+ { trust >= 5 } [Shall the three of us walk through the hall once?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 4, 90)
    He is back on Thursday.
    -> doubt
+ [What would he need to hear?]
    ~ asked = true
    ~ clock = MIN(clock + 4, 90)
    What it costs when two more leave.
    -> doubt
+ [Then I leave that to you.]
    ~ clock = MIN(clock + 1, 90)
    She writes something down, and crosses it out.
    -> doubt

=== doubt ===
And if it does not help?
{ trust * 2 + noise > 9:
    She looks at you for the first time since the hall.
}
+ [Then you should not do it. Near the saw we know after one day of measuring.]
    ~ trust = MIN(trust + 2, 10)
    ~ clock = MIN(clock + 3, 90)
    One day.
    -> measure
+ [It always helps.]
    ~ trust = MAX(trust - 2, 0)
    ~ clock = MIN(clock + 1, 90)
    Always.
    -> measure
+ [I can give you the number of somebody who asked the same.]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 3, 90)
    Good, I shall call after {clock} minutes of silence.
    -> measure

=== measure ===
What would such a day look like?
{ clock > 40:
    Outside the truck arrives.
}
* [We stand with Pieter from seven till four, and you see the figures the same evening.]
    ~ noise = MIN(noise + 1, 5)
    ~ clock = MIN(clock + 4, 90)
    And what do you need from me?
    -> measure
+ [Someone of yours who walks along, and the shift plan.]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 3, 90)
    Pieter, then.
    -> figures
+ [It costs you nothing.]
    ~ trust = MAX(trust - 1, 0)
    ~ clock = MIN(clock + 1, 90)
    Nothing costs nothing.
    -> figures

=== figures ===
And then I have a page full of figures. What do I see on it?
On the back of the shift plan you draw a line.
{ trust > 7:
    Draw the saw in it too.
}
* [What would you want to see first on it?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 2, 90)
    Half past ten. Then the oak comes.
    -> figures
* [One figure for the whole day, in decibels, weighted by ear and by hour.]
    ~ trust = MAX(trust - 1, 0)
    ~ clock = MIN(clock + 4, 90)
    One figure for a whole day.
    -> figures
* [The same hall on a day without the saw.]
    ~ clock = MIN(clock + 2, 90)
    Such days we do not have.
    { trust > 5:
        She laughs, in minute {clock}.
    }
    -> figures
+ [That is enough for today.]
    ~ clock = MIN(clock + 1, 90)
    You fold the plan in four.
    -> terms

=== terms ===
Who else gets to see that page?
It is minute {clock}. The truck is being unloaded.
* [You, and whoever you give it to.]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 1, 90)
    Good.
    -> terms
* { dated || trust >= 4 } [Your brother, if you want that, and before Thursday.]
    ~ dated = true
    ~ clock = MIN(clock + 1, 90)
    He reads the last line and nothing else.
    -> terms
+ [Then all we need is a day.]
    ~ clock = MIN(clock + 1, 90)
    A day, then.
    -> date

=== date ===
{ trust >= 5:
    Fine. When?
}
{ trust < 5:
    I shall think about it.
}
She stands up. It is minute {clock}.
+ { trust >= 6 && dated } [Thursday at seven, when your brother is back?]
    ~ clock = MIN(clock + 2, 90)
    Thursday at seven. Bring shoes with steel in them.
    -> yes
+ { trust >= 4 } [Which day next week has the saw running all day?]
    ~ clock = MIN(clock + 2, 90)
    ~ trust = MIN(trust + 1, 10)
    Tuesday, mostly.
    -> weigh
+ [May I call you next week?]
    ~ clock = MIN(clock + 1, 90)
    You may call.
    -> weigh

=== door ===
You stand at the gate again.
{ asked:
    You asked more than the other two together.
}
+ { trust > 5 } [So Tuesday, with Pieter, and the figures in the evening.]
    ~ clock = MIN(clock + 1, 90)
    That is what we said.
    -> yes
* [Does it still make sense to you?]
    ~ trust = MIN(trust + 1, 10)
    ~ clock = MIN(clock + 1, 90)
    Ask me on Tuesday.
    -> door
+ [Shake hands and go.]
    ~ clock = MIN(clock + 1, 90)
    The gate closes behind you.
    -> vague

=== street ===
The meeting took {clock} minutes. On the street it is quiet.
* [Write down what she said, word for word.]
    ~ trust = MIN(trust + 1, 10)
    You fill a page.
    -> vague
+ [Drive on to the next one.]
    -> vague

=== weigh ===
{ trust >= 6:
    -> door
}
-> street

=== yes ===
A day in the hall
You measure with Pieter, from seven till four.
-> END

=== vague ===
Perhaps
She may be called.
-> END
