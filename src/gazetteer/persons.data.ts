/** First names as they stand in European news, ours: they tell persons from companies and places. None that is a place's name. */
export const FIRST_NAMES = `
Aad Aart Abdel Abdelkader Abdullah Abel Abraham Adam Ad Adriaan Adrian Adriana Adrie Agnes Ahmed Ahmet Alain Alan Albert Alberto Alejandro Aleksandr
Alessandro Alex Alexander Alexandra Alexandre Alexei Alexis Alfred Alfredo Ali Alice Alicia Alison Allard Amanda Amber Amir Amélie An Ana Anastasia
Anders Andrea Andreas Andrei Andrej Andries Andrew Andrzej André Andrée Andy Angela Angelina Angelo Anita Anja Anke Ann Anna Annabel Anne Anneke
Annelies Annemarie Annemie Annette Annie Anouk Anthony Antoine Anton Antonia Antonio Antoon António Arend Ariane Arie Arjan Arjen Armand Arnaud
Arno Arnold Arsène Arthur Arturo Astrid Audrey Auke Axel Aziz Baptiste Barack Barbara Barry Bart Barend Bas Bashar Bastiaan Beatrice Beatrix
Ben Benedict Benjamin Benny Benoît Bernadette Bernard Bernardo Bernd Bernhard Bert Bertrand Bill Bjorn Björn Bo Bob Bobby Boris Boudewijn Bram Brad
Brandon Brecht Brenda Brian Brigitte Britt Bruce Bruno Bryan Caesar Camille Carel Carina Carl Carla Carlo Carlos Carmen Carol Carola Carolien Caroline
Carsten Catharina Catherine Cathérine Cathy Cecilia Cees Cem Chantal Charles Charlie Chris Christa Christel Christian Christiaan Christiane Christina
Christine Christoph Christophe Christopher Claire Clara Claude Claudia Claudio Claus Clemens Cor Cora Cornelis Corinne Craig Cristiano Cristina
Daan Daisy Damien Damian Dan Dana Daniel Daniela Danielle Daniëlle Danny Dario Dave David Dean Deborah Delphine Denis Dennis Derek Diana Diane Dick Didier
Diederik Diego Dieter Dietmar Dilan Dimitri Dirk Dirk-Jan Dmitri Dmitry Dominic Dominique Don Donald Dora Doris Dorien Doug Douglas Dries Duncan Dylan
Ed Eddie Eddy Edgar Edith Edmond Eduard Eduardo Edward Edwin Eef Eelco Eleanor Elena Eline Elisabeth Elise Eliza Elizabeth Ella Ellen Els Elsa Elsbeth Elly Elke
Elon Emanuel Emiel Emil Emile Emilie Emily Emma Emmanuel Enrique Enrico Eric Erica Erich Erik Erika Erna Ernest Ernst Erwin Esmee Esra Esther Etienne
Eugene Eugène Eva Evan Evelien Eveline Evelyn Evert Evi Ewald Ewout Fabian Fabio Fabrice Fatih Fatima Fedde Felipe Felix Femke Ferdi Ferdinand Fernando Ferry
Fien Filip Fleur Floor Florent Florian Florine Floris Fokke Folkert Francesca Francesco Francis Francisco Franciscus Franck François Françoise Frank Frankie
Frans Franz Fred Freddy Frederic Frederick Frederik Frederique Frédéric Freek Friedrich Frits Fritz Gabriel Gabriela Gareth Gary Gaston Geert Geertje Geoffrey
Georg George Georges Gerald Gerard Gerben Gerda Gerdi Gerhard Gerlach Gerrit Gert Gert-Jan Gertjan Ghislaine Giacomo Gijs Gilbert Gilles Gina Giorgia Giorgio
Giovanni Giulia Giuseppe Glenn Gloria Goedele Gordon Graham Greet Greg Gregory Greta Griet Guido Guillaume Guillermo Gunnar Gunther Gus Gustav Gustavo Guus Guy
Gwen Gwendolyn Günter Günther Hakim Hanna Hannah Hanneke Hannes Hans Harald Harm Harold Harrie Harry Hassan Hasan Heidi Heinrich Heinz Helen Helena
Helene Helga Helmut Hendrik Henk Henk-Jan Henri Henrik Henry Herbert Herman Hermann Hidde Hilary Hilda Hilde Hillary Holger Horst Howard Hubert Hugo Hugues Huib
Humberto Hussein Ian Ibrahim Igor Ilse Ine Inez Inge Ingeborg Ingmar Ingrid Irene Iris Irina Isaac Isabel Isabella Isabelle Ivan Ivo Jaap Jack Jackie Jacob
Jacqueline Jacques Jair Jamal James Jamie Jan Jan-Willem Jana Jane Janet Janine Janneke Jannie Jaroslaw Jasmijn Jason Jasper Javier Jay Jean Jean-Claude Jean-François
Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jeanine Jeanne Jeff Jeffrey Jelle Jennifer Jenny Jens Jensen Jeremy Jeroen Jerome Jerry Jesper Jesse Jessica Jesús Jet
Jeffery Jérôme Jill Jim Jimmy Jitse Jo Joachim Joan Joanna Job Jochem Jody Joe Joel Joep Johan Johanna Johannes John Johnny Jolanda Jon Jonas Jonathan Joost Joop
Jop Joris Jorge Jos Joschka Josef Joseph Joséphine Josh Joshua José Josée Joyce Joël Juan Judith Jules Julia Julian Julie Julien Juliette Julius Jun Jurgen Jurriaan
Justin Justine Jürgen Kaat Kamala Karel Karen Karim Karin Karina Karl Karla Karolien Kasper Kate Katharina Katherine Kathleen Kathy Katie Katja Katrien Katrin
Kay Kees Keith Kelly Ken Kenneth Kent Kevin Khaled Kim Kimberly Kirsten Kjell Klaas Klaus Knut Koen Konrad Koos Kris Kristien Kristin Kristina Kristof Kurt Kyle
Lando Lara Larry Lars Laura Laurence Laurens Laurent Lea Leen Leila Len Lena Lennart Leo Leon Leonard Leonardo Leonid Leonie Leopold Leslie Levi Lex
Liam Lidewij Lien Lies Liesbeth Lieve Lieven Lilian Lily Linda Lionel Lisa Liz Lode Lodewijk Loes Lorenzo Lotte Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucien Lucy
Ludo Ludovic Ludwig Luigi Luis Luiz Luke Lukas Lutz Lydia Lynn Léon Maarten Maaike Madeleine Mads Magali Magda Magnus Mahmoud Mahmud Maike Manfred Manon Manuel
Manuela Marc Marcel Marcelo Marcia Marco Marcos Marcus Margaret Margot Margriet Maria Mariana Marianne Marie Marie-Louise Marieke Marijke Marijn Marina Marine Marion Mario
Marit Marja Marjan Marjolein Marjorie Mark Marko Markus Marleen Marlène Marloes Marnix Marta Martha Martijn Martin Martina Martine Mary Maryam Massimo Mateusz Mathias Mathieu Mathilde
Matt Matteo Matthew Matthias Matthieu Matthijs Maud Maurice Maurits Maurizio Mauro Max Maxim Maxime Maximilian May Mehmet Meike Mel Melanie Melissa Menno Merel
Mia Michael Michaël Michel Michela Michele Michelle Michiel Mick Mickey Miguel Mike Mikhail Michail Mila Milan Milton Mireille Miriam Mirjam Mitchell Mo Mohamed Mohammad Mohammed Moammar
Mona Monica Monika Monique Morgan Moritz Morten Muhammad Muriel Mustafa Myriam Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathalie Nathan Neelie Neil Nelleke Nelson Nick
Nicky Nico Nicola Nicolai Nicolaas Nicolas Nicole Niek Niels Nigel Nikita Nikki Nikola Nikolaj Nikolas Nils Nina Noah Noor Nora Norbert Noël Octavio Olaf Oleg Olga Oliver Olivia Olivier Omar
Onno Orlando Oscar Oskar Otto Pablo Paco Pamela Paola Paolo Pascal Pascale Patricia Patrick Patrik Patty Paul Paula Paulien Pauline Paulo Pavel Pedro Peggy Peter Petra Petro Petteri Philip Philipp Philippe
Pia Pier Pieter Pierre Pierre-Yves Piet Pietro Pim Pol Prosper Quentin Quinten Rachel Rachid Radek Raf Rafael Rafaël Raffaele Rafiq Ragnar Rainer Ralf Ralph Ramon Ramona Ramzan Raoul Ray Raymond Rebecca
Recep Regina Reginald Reinhard Reinier Reinout Rein Rembrandt Remco Remi Remy Renate Renaud Renato René Renée Ria Ricardo Riccardo Richard Rick Rik Rinus Rita Rob Robbert Robbie Robert Roberta Roberto Robin Rodrigo Roel
Roeland Roelof Roger Rogier Roland Rolf Roman Romain Romano Ron Ronald Ronaldo Ronny Rosa Rosalie Rose Rosemarie Ross Roxane Roy Ruben Rudi Rudolf Rudy Rupert Russell Ruth Ruud Ryan Saddam Said Saïd Salim Sally Sam Samantha Samir
Samuel Sander Sandra Sanne Sara Sarah Sascha Satya Scott Sean Sebastian Sebastiaan Sébastien Selma Serena Serge Sergei Sergej Sergey Sergio Shimon Sheila Sheryl Shinzo Shirley Sidney Siegfried Sigrid Silke Silvia Silvio Simon Simone Sinan
Sjaak Sjoerd Sjors Slobodan Sofia Sofie Søren Sonja Sophia Sophie Stan Stanislas Stef Stefaan Stefan Stefanie Stefano Steffi Steijn Stella Stéphane Stéphanie Stephan Stephanie Stephen Sten Steve Steven Stijn Stuart Sue Susan Susanne Suzanne Sven Svetlana Sybrand
Sylvain Sylvia Sylvie Tamara Tania Tanja Tara Tarik Tatjana Ted Terence Teresa Terry Tess Teun Theo Theodor Theodoor Theresa Thérèse Thibaut Thierry Thijs Thom Thomas Tiffany Tim Timothy Tina Tine Tino Tjeerd Tobias Tom Tommy Tommie Tomas Tomasz
Ton Tonny Tony Toon Tracy Trevor Tristan Tyler Ulrich Ulrike Umberto Urban Ursula Uwe Valentin Valentina Valentijn Valérie Vanessa Vera Veerle Verena Veronica Veronique Victor Viktor Vincent Vincente Virginie Vitali Vito Vivian Viviane Vladimir
Volodymyr Wally Walter Wanda Warren Wendy Werner Wesley Wester Wibi Wiel Wil Wilbert Wilfried Wilhelm Willem Willem-Alexander Willeke William Willy Wim Winston Wolfgang Wopke Wouter Xander Xavier Yann Yannick Yasmine Yasser Yassine
Yolanda Yuri Youri Yusuf Yves Yvette Yvonne Zeger Zoë Zoran Ömer Özlem
Adnan Akio Akira Amit Ankita Anil Arvind Ashraf Bilal Carlijn Cyriel Cyril Deepak Dilma Dong Ehud Emre Erdal Fidel Fons Gautam Gerolf Godfried Hakan Hiroshi Hüseyin Imran Ingvar Isaak Jaak Jef Jozef Jyrki Karst Kemal Kenji Kofi Kristalina Kyriakos
Lakshmi Leif Loek Louk Luuk Mariano Masayoshi Matti Mevlüt Mihail Mihai Mikael Mircea Mukesh Murat Mónica Nawaz Nguyen Nuri Olof Onur Osama Osman Paavo Pekka Pervez Petar Piotr Pravin Rajiv Ram Rania Ratan Ravi Rishi Roald Rolien Romeo Sanjay Sauli Shantanu
Siem Sigmar Silvan Soumaya Sundar Sunil Susi Suzan Tadej Takashi Tayyip Tidjane Toshiro Ueli Urs Vaclav Václav Viggo Vikram Viola Vojislav Wladimir Wolf Xi Yair Yahya Yoshihide Yukio Yvo Zine Zlatan Zbigniew Åsa Øystein
    Aaf Aafke Abdellah Abdul Achiel Adil Adinda Aicha Albrecht Alfons Alois Alphonse Amina Anaïs Angelique Ankie
    Anneleen Annelien Annemiek Annet Annick Antje Arnoud Artur Aurélie Ayşe Bartel Beatrijs Benedikt Berend
    Berthold Bianca Birgit Cécile Cedric Celine Christof Clémence Coen Conny Corine Corné Daniël Daphne Davy
    Debby Dino Eefje Elien Esmée Fadi Gaëlle Geertrui Ghislain Gianni Gitte Godelieve Gregor Gustaaf Hamid Hanne
    Hannelore Heleen Hella Hermien Hester Huub Ignace Ilona Jakob Jannes Jantine Jarno Jasmien Jelmer Jessie
    Jitske Jolien Joren Josine Karlijn Kaspar Katarzyna Katleen Khalid Kjeld Koenraad Kristel Krzysztof Leendert
    Lennert Leontien Liesbet Lieselot Lisbeth Liselotte Lore Lut Marian Marija Marlies Melvin Mieke Mien Miet
    Miranda Moniek Naïma Nele Nienke Nikolaus Patrice Pieterjan Reinhilde Renske Rien Robbe Roderick Rutger
    Sabine Sabrina Salma Samira Saskia Servaas Sibylle Sietse Siska Tiemen Tineke Tinne Trudy Truus Twan Wannes
    Wietse Wiebe Willem-Jan Yasmina Youssef Aisha Fumio Haruto Keir Mette Olena Oleksandr Satoshi Yoko Yuki
    Yulia`;
