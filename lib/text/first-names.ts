/**
 * Common first names, to tell "James Cook" from "Konzernchef Cook" where capitals do not: in German, and where a sentence begins.
 *
 * From general knowledge; the most usual ones of the press's countries. Left out on purpose: names that are also words with which a
 * sentence can begin (Will, May, Mark, Grace, Bill, Frank, Art) and surnames that are used as first names.
 */
import { foldString } from './fold';
import { words } from './language';

const NAMES = words(
  'Aaron Adam Adrian Ahmed Alan Albert Alejandro Alessandro Alexander Alexandra Alexandre Alfred Ali Alice Amanda Amy Ana Anders André Andrea Andreas ' +
    'Andrew Andrzej Angela Anna Anne Anthony Antoine Antonio Arnold Arthur Barbara Beatrice Ben Benjamin Bernard Bernd Bernhard Björn Brian Bruce Bruno Carl Carla ' +
    'Carlo Carlos Carmen Carol Caroline Catherine Charles Charlotte Chris Christian Christina Christine Christoph Christopher Claire Clara Claude Claudia Clemens ' +
    'Colin Cornelia Craig Cristina Daniel Daniela David Deborah Dennis Diana Diego Dieter Dirk Dmitri Dominic Donald Douglas Eduardo Edward Elena Elizabeth Ella ' +
    'Emil Emily Emma Enrique Eric Erik Erich Ernst Errol Eugene Eva Evelyn Felix Fernando Florian Francesca Francesco Francis Francisco François Franz ' +
    'Frederick Friedrich Fritz Gabriel Gary Georg George Georges Gerald Gerhard Gianni Giorgio Giovanni Giuseppe Gordon Graham Gregory Guido Guillaume Günter ' +
    'Gustav Hannah Hans Harald Harrison Harry Heinrich Helen Helmut Henri Henry Herbert Hermann Howard Hugh Hugo Ian Ignacio Ingrid Isabel Isabelle Ivan ' +
    'Jack Jacob Jacques Jakob James Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jessica Jim Joachim Joan Joe Johan Johann ' +
    'Johannes John Jonas Jonathan Jordi Jorge José Josef Joseph Joshua Juan Jürgen Judith Julia Julian Julie Justin Karen Karin Karl Katharina ' +
    'Katherine Kathleen Katja Keith Ken Kenneth Kevin Kimbal Klaus Konrad Kurt Larry Lars Laura Laurent Leo Leonard Leonardo Linda Lisa Lorenzo Louis Louise Luca ' +
    'Lucas Luis Luisa Lukas Manfred Manuel Marc Marcel Marco Marcus Margaret Maria María Mariana Marie Mario Markus Martha Martin Martina Mary ' +
    'Mathias Matteo Matthew Matthias Maurice Maximilian Maye Michael Michel Michele Michelle Miguel Mike Mohamed Mohammed Monika Nancy Natalie Nathan Neil ' +
    'Nicholas Nicolas Nicole Nikola Nikolaus Nils Nina Oliver Olivier Oscar Otto Pablo Patricia Patrick Paul Paula Paulo Pavel Pedro Peter Petra Philip ' +
    'Philipp Philippe Pierre Piotr Rachel Rafael Rainer Ralf Raymond Rebecca Reinhard Ricardo Richard Robert Roberto Roger Roland Rolf Roman Ronald Rosa Rudolf Rupert ' +
    'Russell Ruth Salvador Samantha Samuel Sandra Sarah Scott Sebastian Serge Sergei Sergio Simon Simone Sofia Sophie Stefan Stefano Stephan Stephanie Stephen Steven ' +
    'Stuart Susan Susanne Sven Sylvia Tanja Teresa Theodor Theresa Thierry Thomas Tim Timothy Tobias Tomasz Tommy Tony Tosca Ulrich Ursula Uwe Valentina Vanessa ' +
    'Vera Veronika Victor Victoria Vincent Vincenzo Viktor Virginia Vladimir Volker Walter Wayne Werner Wilhelm William Wolfgang Xavier Yves Yvonne ' +
    'Adolf Akio André Armand August Carroll Cosimo Dietmar Elias Enzo Ettore Ferdinand Ferry Ferruccio Gottlieb Hanns Ingvar Isaac Kiichiro Levi Lucien Masaru Nicola Palmer Sakichi Soichiro Walt Wilbur ' +
    'Jiří Petr Tomáš Jaroslav Zdeněk Václav Miroslav Ladislav Stanislav Jakub Ondřej Vojtěch Radek Lukáš Michal Marek Luboš Zbyněk Jana ' +
    'Lenka Kateřina Alena Eliška Zuzana Jitka Ján Juraj Jozef Štefan Andrej Katarína Krzysztof Paweł Michał Marcin Wojciech Grzegorz ' +
    'Katarzyna Małgorzata Agnieszka Ewa Zofia Magdalena Joanna Ante Stjepan Tomislav Zoran Goran Dragan Slobodan Aleksandar Nenad Petar ' +
    'Ivana Jelena Snežana Milica Dušan Branko Matej Janez Matjaž Alojz Gregor Primož Urška Mojca Nataša ' +
    'Джеймс Джон Роберт Майкл Уильям Дэвид Ричард Джозеф Томас Чарльз Кристофер Дэниел Мэтью Энтони Пол Стивен Эндрю Кевин Джордж Эдвард Джек Питер Ганс Карл Жан Пьер ' +
    'Александр Алексей Андрей Анна Антон Борис Валентин Василий Виктор Владимир Дмитрий Евгений Екатерина Елена Иван Игорь Константин Леонид Максим Мария Михаил Наталья ' +
    'Генри Энцо Фердинанд Вернер Готлиб Николай Никола Олег Ольга Павел Петр Сергей Татьяна Юрий ' +
    'Артем Вячеслав Геннадий Денис Егор Ирина Кирилл Людмила Роман Светлана Станислав Юлия Олександр Олексій Андрій Сергій Володимир Дмитро ' +
    'Микола Петро Ігор Василь Михайло Юрій Євген Тетяна Наталія Олена Ірина Оксана Марія Катерина Георги Димитър Петър Стоян Христо Тодор ' +
    'Румен Красимир Пламен Иванка Десислава Петар Драган Зоран Горан Небојша Јелена Милица Александар Стефан Јован Душан',
);

const FOLDED: ReadonlySet<string> = new Set(NAMES.map(foldString));

/** Whether a folded word is a common first name, in its base form. */
export function isCommonFirstName(word: string): boolean {
  return FOLDED.has(word);
}
